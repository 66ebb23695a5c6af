const LONGEST = 30;
const ENDING = /\.(?:txt|md|docx?|wps|pdf|x?html?)$/iu;

/** What a person takes for one character: a letter with its marks, an emoji of several. */
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The first words of a text, in at most 30 characters as a person counts them. */
const firstWords = (text: string): string => {
  const line = text.split(/[\n\r]/u).find((one) => one.trim() !== '') ?? '';
  const head = [...characters.segment(line.trim().slice(0, LONGEST * 20))].map(({ segment }) => segment);
  return head.length > LONGEST ? `${head.slice(0, LONGEST - 1).join('')}…` : head.join('');
};

/** What a report is called that nobody named: its first headline, else its file, else its first words and its day. */
export const reportTitle = (headline: string, fileName: string | null, text: string, date: string | null): string =>
  [headline.trim(), fileName?.replace(ENDING, '')].find((name) => name) ??
  `${firstWords(text)}${date === null ? '' : `（${date}）`}`;
