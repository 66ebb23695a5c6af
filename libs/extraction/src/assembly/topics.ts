import { everyMatch } from '../lexicon/every-match';

const TITLE = /《[^《》]{2,40}》/gu;
const NAMED = /“[^“”，。；]{2,14}”/gu;
/** Fields of work as offices call them. */
const FIELDS =
  /招商引资|营商环境|乡村振兴|脱贫攻坚|防止返贫|安全生产|消防安全|食品安全|疫情防控|防汛抗旱|防汛|抗旱|森林防火|信访|扫黑除恶|平安建设|社会治理|基层治理|网格化?管理|老旧小区|棚户区|保障性住房|人居环境|厕所革命|高标准农田|粮食安全|耕地保护|秋粮|春耕|教育|双减|医疗|医保|养老|托育|就业|社保|民生实事|项目建设|工业|数字经济|科技创新|专精特新|政务服务|放管服|一网通办|环境保护|生态环境|大气污染|水污染|污染防治|河长制|林长制|双碳|节能减排|文明城市|文明创建|卫生城市|文旅|旅游|文化遗产|体育|交通|物流|电力|供电|供暖|供水|燃气|统计|财政|债务|金融|审计|国企|国资|民营经济|个体工商户|知识产权|对外开放|外贸|外资|跨境电商|自贸|综合保税|口岸|主题教育|党建|干部队伍|人才|意识形态|宗教|民族|统战|双拥|退役军人|妇女|儿童|残疾人|红十字|征兵/gu;

const MOST = 6;

/** Named documents and mechanisms, and known fields of work, in the order of the text. */
export const readTopics = (text: string): string[] => {
  const found = [
    ...(text.includes('《') ? everyMatch(TITLE, text) : []),
    ...(text.includes('“') ? everyMatch(NAMED, text) : []),
    ...everyMatch(FIELDS, text),
  ];
  if (found.length === 0) return [];
  const named = found.sort((a, b) => a.index - b.index).map((match) => match[0].replace(/^[“《]|[”》]$/gu, ''));
  return [...new Set(named)].slice(0, MOST);
};
