import type { Genre } from '../contract';
import type { ArticleText } from './split-articles';

const INSPECTION = /调研|督导|检查|视察|察看|查看|巡查|走访|慰问|暗访|踏看|考察|现场办公|观摩|夜查|一线/u;
const LEADER = /书记|[市区县省州镇乡部局厅]长|主席|主任|常委|领导|总理|一行/u;
const MEETING =
  /会议|座谈会|推进会|调度会|动员会|部署会|协调会|现场会|常委会|全会|例会|培训会|报告会|大讲堂|专题会|工作会|述职|收听收看|集体学习|学习会|办公会|民主生活会|党组会|宣讲/u;
const MEASURES = /措施|举措|并举|多措|强化|规范|管理|[一二三四五六七八九]个|抓好|聚力|发力/u;

/** What kind of text an article is, by its headline and its first sentence. */
export const readGenre = (article: ArticleText, lead: string, found: { measures: boolean; orders: boolean }): Genre => {
  const head = article.headline;
  if (article.register === 'document') return head.includes('纪要') ? 'minutes' : 'document';
  const kinds = article.paragraphs.map(({ kind }) => kind);
  const texts = article.paragraphs.filter(({ kind }) => kind === 'text');
  const length = texts.reduce((sum, { start, end }) => sum + end - start, 0);
  if (
    !found.orders &&
    (kinds.every((kind) => kind === 'caption' || kind === 'credit') || (kinds.includes('credit') && length < 400))
  ) {
    return 'photo';
  }
  if (found.measures) return 'measures';
  for (const text of [head, lead]) {
    if (/(?:召开|举行)[^，。]{0,40}会|会[^，。]{0,8}(?:召开|举行)/u.test(text)) return 'meeting';
    if (INSPECTION.test(text) && LEADER.test(lead)) return 'inspection';
    if (MEETING.test(text)) return 'meeting';
  }
  return !found.orders && MEASURES.test(head) ? 'measures' : 'feature';
};
