import { datelineOf } from '../page/line-shapes';
import type { Paragraph } from '../page/paragraphs';

/** News tell who demanded something; documents order it in items with their owners in brackets. */
export type Register = 'news' | 'document';

const OWNER_BRACKET =
  /[。；\u4e00-\u9fff]\s*[（(][^（）()]{2,300}(?:负责|牵头|分工|配合|落实)[^（）()]{0,60}[）)]|(?:责任|牵头|主办|承办|协办|配合)单位[：:]|(?:整改|完成|办结)时限[：:]/gu;
const TITLE =
  /关于[^。]{2,60}(?:意见|通知|方案|规划|办法|决定|要点|计划|措施|细则|通报|通告|公告|预案)|^[^。]{0,40}(?:会议纪要|纪要|(?:实施|工作|整改|行动|落实|分工|分解|攻坚)方案|(?:任务|责任)(?:分工(?:方案|表)?|清单|分解表)|职责分工|应急预案|工作要点|实施细则|行动计划|通告|公告)(?:（[^（）]{1,10}）)?$/u;
const NUMBERED_DOCUMENT = /[〔[]\d{4}[〕\]]\s?\d{1,4}号/u;

/** A text of the document register: owners in brackets again and again, a document's title or number. */
export const isDocument = (text: string, paragraphs: readonly Paragraph[]): boolean => {
  let brackets = 0;
  for (const found of text.matchAll(OWNER_BRACKET)) if (found[0] !== '' && ++brackets >= 2) return true;
  if (paragraphs.some(({ kind, head }) => kind === 'text' && datelineOf(head) !== '')) return false;
  const headings = paragraphs.filter(({ kind }) => kind === 'heading' || kind === 'furniture').slice(0, 6);
  if (headings.some(({ head }) => TITLE.test(head))) return true;
  // Two lines of a title may stand apart: «关于加快…的» and «若干意见».
  const title = headings.map(({ head }) => head).join('');
  return headings.some(({ head }) => NUMBERED_DOCUMENT.test(head)) || TITLE.test(title);
};
