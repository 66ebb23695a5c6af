import { withChineseSigns } from './chinese-signs.mjs';
import { findLines } from './find-lines.mjs';
import { pictureOf } from './page-picture.mjs';
import { lineReader } from './read-line.mjs';

// What is read with so little certainty is no letter.
const DIRT = 0.3;

/** The lines of a page: drawn or decoded, found, and read one by one. */
export async function readPage(page) {
  const picture = await pictureOf(page);
  const readLine = await lineReader();
  const lines = [];
  for (const place of await findLines(picture)) {
    const { words, score } = await readLine(picture, place);
    if (words.trim() !== '' && score > DIRT) lines.push({ words: withChineseSigns(words), score, ...place.box });
  }
  return { width: picture.width, height: picture.height, lines };
}
