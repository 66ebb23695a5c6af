import type { Allowance } from '../allowance';
import type { DocumentWarning } from '../contract';
import { ListNumbers } from '../numbering/list-numbers';
import { refuse } from '../refusals';
import { textOfLines } from '../text/clean-text';
import { warning } from '../warnings';
import { ByteReader } from './byte-reader';
import { CompoundFile } from './compound-file';
import { readPieces } from './pieces';
import { readPropertyRuns, runAt } from './property-runs';
import { readStyleLists } from './style-lists';
import { wordCharacters } from './word-characters';
import { wordLines } from './word-lines';
import { readWordLists } from './word-lists';

const WORD_97 = 0xa5ec;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const OLD_WORD = '文件是很早的 Word 格式（97 以前），无法读取。请用办公软件另存为 docx 后再导入。';
const NO_WORD = '文件里没有 Word 文档，无法读取。请用办公软件另存为 docx 后再导入。';

/** The words of a document of Word 97 to 2003, or of WPS Writer, which writes the same. */
export interface DocWords {
  text: string;
  /** Of headers and footers. */
  margins: string;
  warnings: DocumentWarning[];
}

/** Reads .doc and .wps ([MS-DOC]): the body, then notes and text boxes. Headers, comments, deletions are left out. */
export const readDoc = (bytes: Uint8Array, allowance: Allowance): DocWords => {
  const file = new CompoundFile(bytes);
  if (file.has('EncryptedPackage')) refuse('encrypted');
  const main = new ByteReader(file.stream('WordDocument') ?? refuse('unsupported', NO_WORD));
  if (main.short(0) !== WORD_97)
    refuse(main.length < 512 ? 'damaged' : 'unsupported', main.length < 512 ? undefined : OLD_WORD);
  const flags = main.short(0x0a);
  if (flags & ENCRYPTED) refuse('encrypted');
  const table = new ByteReader(file.stream(flags & SECOND_TABLE ? '1Table' : '0Table') ?? refuse('damaged'));
  /** A part of the table stream whose place and size stand in the head, by its number there. */
  const part = (index: number): ByteReader => table.part(main.long(0x9a + 8 * index), main.long(0x9e + 8 * index));
  const pieces = readPieces(part(33));
  if (pieces.length === 0) refuse('damaged');
  const characterRuns = readPropertyRuns(main, part(12), 'characters');
  const paragraphRuns = readPropertyRuns(main, part(13), 'paragraphs');
  const lists = {
    numbers: new ListNumbers(readWordLists(table.part(main.long(0x2e2), table.length), part(74))),
    ofStyle: readStyleLists(part(1)),
  };
  let repeated = false;
  const wordsOf = (stories: readonly Story[]): string =>
    textOfLines(
      stories.flatMap((story) => {
        const characters = wordCharacters(main, pieces, characterRuns, story);
        const read = wordLines(characters, (place) => runAt(paragraphRuns, place), lists, allowance);
        repeated ||= read.repeated;
        return read.lines;
      }),
    );
  const stories = storiesOf(main);
  return {
    text: wordsOf(stories.text),
    margins: wordsOf(stories.margins),
    warnings: repeated ? [warning('merged_cells_repeated')] : [],
  };
};

type Story = readonly [number, number];

const LENGTHS = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64, 0x68];
const TEXT = new Set([0, 1, 5, 6]);
const MARGINS = new Set([2, 7]);

/** The stretches of characters: body, footnotes, endnotes and text boxes are text; headers and their boxes are not. */
const storiesOf = (main: ByteReader): { text: Story[]; margins: Story[] } => {
  let start = 0;
  const stories = LENGTHS.map((at): Story => [start, (start += main.long(at))]);
  return {
    text: stories.filter((_, index) => TEXT.has(index)),
    margins: stories.filter((_, index) => MARGINS.has(index)),
  };
};
