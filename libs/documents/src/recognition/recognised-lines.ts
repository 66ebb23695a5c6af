import type { DocumentWarning } from '../contract';
import { readPageLines } from '../pdf/page-lines';
import type { PageLine } from '../pdf/page-text';
import type { RecognisedLine, RecognisedPage } from '../recognise-page';
import { cleanText } from '../text/clean-text';
import { warning } from '../warnings';

/** Below it a line is named, so that a person looks at it first. */
const SURE = 0.9;
const MOST_NAMED = 5;
const LONGEST_NAMED = 20;
// A box is drawn around the letters: they are lower than it, and stand a little above its lower edge.
const LETTERS = 0.8;
const FOOT = 0.85;
// The machine's boxes differ by that much around letters of one size.
const SAME_SIZE = 0.25;

/** The lines of a page that was seen, laid out as those of a page with letters are. */
export const linesOfRecognised = ({ width, height, lines }: RecognisedPage, number: number): PageLine[] => {
  const usual = usualHeight(lines);
  const pieces = lines.map((line) => {
    const tall = Math.abs(line.height - usual) < usual * SAME_SIZE ? usual : line.height;
    return {
      words: cleanText(line.words).replaceAll('\n', ' '),
      x: line.x,
      y: line.y + line.height * FOOT,
      size: tall * LETTERS,
      width: line.width,
      turned: false,
    };
  });
  return readPageLines({ number, width, height, pieces });
};

const usualHeight = (lines: readonly RecognisedLine[]): number => {
  const heights = lines.map(({ height }) => height).sort((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
};

/** That a machine has read the words, and of which lines it is not sure. */
export const warningsOfRecognised = (pages: readonly RecognisedPage[], which = ''): DocumentWarning[] => {
  const unsure = pages.flatMap(({ lines }) => lines).filter(({ words, score }) => score < SURE && words.trim() !== '');
  const named = unsure.slice(0, MOST_NAMED).map(({ words }) => `“${beginningOf(cleanText(words).trim())}”`);
  const rest = unsure.length > MOST_NAMED ? `等${unsure.length}行` : '';
  return [
    warning('recognised', which),
    ...(unsure.length > 0 ? [warning('recognised_unsure', `：${named.join('')}${rest}`)] : []),
  ];
};

const beginningOf = (words: string): string => {
  const letters = [...words];
  return letters.length > LONGEST_NAMED ? `${letters.slice(0, LONGEST_NAMED).join('')}…` : words;
};
