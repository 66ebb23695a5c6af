import type { QuestionItem, QuestionList } from './question-list';
import { aboutReport, ANSWER_MARK, howToAnswer, LIST_TITLE, saying } from './question-words';

const itemLines = (item: QuestionItem): string[] => [
  `${item.number}. ${saying(item)}`,
  ...item.asks.flatMap(({ code, label, why }) => [`[${code}] ${label}：${why.join('；')}`, ANSWER_MARK]),
  '',
];

/** The list as plain text, to be sent as a message and answered in place. */
export const questionsAsText = (list: QuestionList): string => {
  const lines = [LIST_TITLE, '', aboutReport(list), howToAnswer(list), ''];
  let headline: string | undefined;
  for (const item of list.items) {
    if (item.headline !== headline) lines.push(`【${item.headline}】`);
    headline = item.headline;
    lines.push(...itemLines(item));
  }
  return lines.join('\n');
};
