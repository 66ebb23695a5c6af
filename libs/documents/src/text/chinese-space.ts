const WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;

/** Whether words that a page or a source has broken apart need a space between them: between Chinese characters there is none. */
export const needSpace = (before: string, after: string): boolean => {
  const last = [...before.slice(-2)].at(-1) ?? '';
  const [first = ''] = [...after.slice(0, 2)];
  return !WIDE.test(last) || !WIDE.test(first);
};

/** Each run of white space as one space; where `idle` says that it is the page's and not the writer's, as none between Chinese. */
export const collapseSpaces = (words: string, idle: (spaces: string) => boolean): string =>
  words.replace(/[ \t\r\n\f\u00A0]+/gu, (spaces, at: number) => {
    const end = at + spaces.length;
    return idle(spaces) && !needSpace(words.slice(Math.max(0, at - 2), at), words.slice(end, end + 2)) ? '' : ' ';
  });

/** The words of two lines as one: with a space only where one of them is not Chinese. */
export const joinWords = (before: string, after: string): string =>
  before === '' ? after : needSpace(before, after) ? `${before} ${after}` : `${before}${after}`;
