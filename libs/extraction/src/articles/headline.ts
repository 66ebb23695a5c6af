import type { Paragraph } from '../page/paragraphs';
import type { Register } from './register';

/** Words that name an event or a document: the main headline has them, a slogan above it (引题) seldom. */
const EVENT =
  /召开|举行|主持|调研|督导|检查|视察|察看|巡查|走访|慰问|会见|座谈|出席|参加|启动|开工|开幕|揭牌|签约|部署|宣讲|培训|活动|会议|工作会|推进会|调度会|动员会|现场会|纪要|意见|通知|方案|办法|规划|措施|举措/u;
/** A line that goes on from the headline (副题): what the meeting did, or who spoke. */
const SUBTITLE =
  /^[—―○●◎▲-]{1,3}|^(?:传达|学习|贯彻|研究|审议|听取|安排|讨论|通报|总结)|(?:出席|主持|讲话|参加)(?:并讲话|并致辞)?$/u;
const DOCUMENT_END =
  /(?:意见|通知|方案|规划|办法|决定|纪要|要点|计划|措施|细则|规定|通报|通告|公告|函|预案|清单|分工)(?:（[^（）]{1,20}）)?$/u;

/** «常而有序 常而不松 以常保平»: phrases set side by side. */
const isSlogan = (text: string): boolean => text.split(/\s+/u).length >= 2 && !/召开|举行|主持|调研|会议/u.test(text);

/** «某某在全县某会议上强调»: the line above a headline that gives the words. */
const KICKER = /(?:强调|指出|要求|表示|提出)[：:]?$/u;

const rank = (text: string, index: number): number =>
  (EVENT.test(text) ? 2 : 0) -
  (isSlogan(text) ? 2 : 0) -
  (SUBTITLE.test(text) || KICKER.test(text) ? 5 : 0) -
  index * 0.1;

/** Above a title may stand who issues it. */
const OFFICE_END = /(?:政府|办公室|[委局厅部院署办]|委员会|指挥部|领导小组|中心|督查室)$/u;

/** «联席会议办公室 2031年3月2日»: who issues the paper, and when. */
const ISSUING_LINE = /(?:政府|办公室|[委局厅部院署]|委员会|指挥部|领导小组|中心)(?:\s+\d{4}年\d{1,2}月\d{1,2}日)?$/u;

/** A title in two lines without 关于: «…问题» and «整改方案»; a line that names an office is none of it. */
const brokenTitle = (lines: readonly Paragraph[]): Paragraph[] | undefined => {
  const last = lines.findIndex(({ head }) => DOCUMENT_END.test(head));
  const [upper, lower] = [lines[last - 1], lines[last]];
  if (!upper || !lower || lower.gap > 0 || OFFICE_END.test(upper.head) || EVENT.test(upper.head)) return undefined;
  return [upper, lower];
};

/** A document's title may run over several lines: from the one that says 关于 to the one that says what it is. */
const documentTitle = (lines: readonly Paragraph[]): Paragraph[] | undefined => {
  const about = lines.findIndex(({ head }) => head.includes('关于'));
  const first = about >= 0 ? about : lines.findIndex(({ head }) => head.includes('会议') && !ISSUING_LINE.test(head));
  const last = lines.findIndex(({ head }, index) => index >= first && DOCUMENT_END.test(head));
  if (first < 0 || last < first || last - first > 3) return undefined;
  const adjacent = lines.slice(first + 1, last + 1).every(({ gap }) => gap === 0);
  return adjacent ? lines.slice(first, last + 1) : undefined;
};

/** Which of the heading lines above a report are its headline, the slogan above and the subtitle below left out. */
export const chooseHeadline = (lines: readonly Paragraph[], register: Register): Paragraph[] => {
  const title = documentTitle(lines) ?? (register === 'document' ? brokenTitle(lines) : undefined);
  if (title) return title;
  const ranked = [...lines.entries()].sort((a, b) => rank(b[1].head, b[0]) - rank(a[1].head, a[0]));
  const best = ranked[0]?.[1];
  return best ? [best] : [];
};

/** Does a heading tell an event, as the headline of a report does and the headings inside it do not? */
export const namesEvent = (text: string): boolean => /召开|举行|主持|调研|督导|会见|启动|开工|开幕|揭牌/u.test(text);
