const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;

const endsChinese = (words: string): boolean => CHINESE.test([...words.slice(-2)].at(-1) ?? '');
const beginsChinese = (words: string): boolean => CHINESE.test([...words.slice(0, 2)][0] ?? '');

/** Words that a page or a source broke apart need a space between them only where neither side is Chinese. */
export const needSpace = (before: string, after: string): boolean => !endsChinese(before) && !beginsChinese(after);

/** A space between Chinese and figures is the typesetter's; one between two Chinese characters is the writer's. */
export const isWritersSpace = (before: string, after: string): boolean => endsChinese(before) === beginsChinese(after);

/** Each run of white space as one space, or as none where it is not to be kept. */
export const collapseSpaces = (
  words: string,
  keep: (spaces: string, before: string, after: string) => boolean,
): string =>
  words.replace(/[ \t\r\n\f\u00A0]+/gu, (spaces, at: number) => {
    const end = at + spaces.length;
    return keep(spaces, words.slice(Math.max(0, at - 2), at), words.slice(end, end + 2)) ? ' ' : '';
  });

/** The words of two lines as one. */
export const joinWords = (before: string, after: string): string =>
  before === '' || !needSpace(before, after) ? `${before}${after}` : `${before} ${after}`;
