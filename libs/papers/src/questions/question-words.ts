import type { CalendarDate } from '@duban/extraction';
import { countAsks, type QuestionItem, type QuestionList } from './question-list';

export const LIST_TITLE = '待明确事项清单';
/** Stands before every place that is to be filled in; `readAnswers` looks for it. */
export const ANSWER_MARK = '答：';

const dayInWords = (date: CalendarDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

/** The report that is asked about: «《…》（2026年11月18日）». */
export const aboutReport = ({ title, date }: QuestionList): string =>
  `报告：《${title}》${date === null ? '' : `（${dayInWords(date)}）`}`;

/** The head of a list as `aboutReport` writes it, wherever it stands in what came back. */
const HEAD = /^[^\n《]{0,20}报告[:：]\s*《(?<title>[^\n]+)》(?:[（(]\d{4}年\d{1,2}月\d{1,2}日[）)])?[^\S\n]*$/gmu;

/** The titles of the reports that a list which came back says it is about; none where its head was left out. */
export const reportsAskedAbout = (text: string): string[] =>
  [...text.matchAll(HEAD)].map(({ groups }) => groups?.title ?? '');

/** What to do with the list. */
export const howToAnswer = (list: QuestionList): string =>
  `共${list.items.length}项、${countAsks(list)}处待明确。请填在“${ANSWER_MARK}”之后，编号不要改动，填好后发回。`;

/** Who said it, and the sentence. */
export const saying = ({ issuer, quote }: QuestionItem): string => `${issuer === null ? '' : `${issuer}：`}“${quote}”`;
