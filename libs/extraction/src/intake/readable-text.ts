/** What nobody writes: unassigned, private and control characters, but for line breaks, tabs and the like. */
const UNFIT = /[\p{Cn}\p{Co}\p{Cc}]/u;
const SPACED = /\s/u;
/** What Chinese office papers are written with: Han, letters, digits, the punctuation of both. */
const EVERYDAY = /[\p{Script=Han}\u0020-\u007E\u00A0-\u00FF\u2000-\u206F\u2460-\u24FF\u3000-\u303F\uFF00-\uFFEF]/u;
// Invisible though a letter, a space or a symbol to Unicode: the empty pattern of Braille.
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\u2800]/u;

// The head of a text tells what the rest is like.
const LOOKED_AT = 20_000;
const MOST_UNFIT = 0.5;
const LEAST_EVERYDAY = 0.5;

const shareOf = (text: string, fits: (character: string) => boolean): number => {
  const characters = [...text.slice(0, LOOKED_AT)];
  return characters.filter(fits).length / Math.max(1, characters.length);
};

/** At least one character of the text can be seen: neither blanks nor zero-width characters and fillers alone. */
export const holdsSomethingToSee = (text: string): boolean => SEEN.test(text);

const isUnfit = (character: string): boolean => UNFIT.test(character) && !SPACED.test(character);

/** Much of the text is of characters that nobody writes: it was decoded as what it is not. */
export const isGarbled = (text: string): boolean => shareOf(text, isUnfit) > MOST_UNFIT;

/** Most of the text is of characters that Chinese papers are written with. */
export const looksLikeChinesePaper = (text: string): boolean =>
  shareOf(text, (character) => SPACED.test(character) || (EVERYDAY.test(character) && !isUnfit(character))) >=
  LEAST_EVERYDAY;

/** Han of everyday use, letters, digits, and the marks between them. */
const OF_PAPER = /[\u4E00-\u9FFF\t\n\r\u0020-\u007E\u00A0·\u2010-\u2026\u3000-\u303F\uFF00-\uFFEF]/u;
/** Marks and line breaks, of which every paper has some: where another encoding makes Han by chance, it makes no such marks. */
const MARK = /[。，、；：\n]/u;
const LEAST_OF_PAPER = 0.9;

/** The text is a Chinese paper beyond doubt, so that nobody needs to say in which encoding it is. */
export const isChinesePaper = (text: string): boolean =>
  MARK.test(text) && shareOf(text, (character) => OF_PAPER.test(character)) >= LEAST_OF_PAPER;
