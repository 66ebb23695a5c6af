/** Times: when it is to be done is compared apart, and never tells what is to be done. */
const TIME =
  /(?:\d{4}年|[今明去本每]年)?(?:第?[一二三四]季度|[上下]半年|\d{1,2}月(?:\d{1,2}[日号]|[底初份]|[上中下]旬)?|[本每]月(?:\d{1,2}[日号]|底)?|[年月季周]底|\d{4}年|\d{1,2}日)之?[前内]?/gu;
/** Words of urging and of carrying out: they stand before any work and tell nothing of which. */
const URGING =
  /再次|进一步|高度重视|切实|认真|积极|全力|全面|全部|务必|必须|尽快|尽早|抓紧|抓好|抓实|抓细|做好|做实|确保|继续|持续|及时|按时|按期|如期|加快|加强|加大|加速|加紧|推进|推动|落实|完成|开展|组织|实施|启动|深入|扎实|严格|强化|有序|有力|统筹|着力|大力|力争|进度|力度|工作|任务|落地|到位|见效|要求|强调|指出/gu;
/** Words of many kinds of work: 食品安全检查 and 校车安全检查 share two of them and are still different work. */
const COMMON =
  /安全|检查|管理|建设|改造|整治|排查|服务|治理|项目|工程|保障|监管|监测|巡查|修复|提升|隐患|问题|情况|专项|行动|重点|领域|机制|体系|制度|方案|标准|质量|生产|环境|设施|清单|台账|报送|整改|宣传|培训|督查|调度|[和与及的]/gu;
const COMMON_WEIGHT = 0.25;
const HAN_RUN = /\p{Script=Han}{2,}/gu;

/** A text without times: «4月20日前完成南沟清淤» → «完成南沟清淤». */
export const withoutTimes = (text: string): string => text.replace(TIME, '，');

/** Words of two characters stay, set apart from their neighbours; links between words go. */
const aside = (word: string): string => (word.length > 1 ? `，${word}，` : '，');

/** Whether a pair is a word of many kinds of work. */
export const isCommon = (pair: string): boolean => pair.replace(COMMON, '') === '';

/** The pairs of neighbouring characters of what is to be done, each once: times and urging are left out. */
export const corePairs = (text: string): Set<string> => {
  const pairs = new Set<string>();
  for (const [run] of withoutTimes(text).replace(URGING, '，').replace(COMMON, aside).matchAll(HAN_RUN)) {
    for (let at = 0; at + 1 < run.length; at += 1) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
};

/** How much a pair tells; the same for whoever is compared with whom. */
export type PairWeight = (pair: string) => number;

/** As many texts are thought to stand beside those compared, so that three tasks can be told apart too. */
const UNSEEN = 100;

/** Weighs pairs by how few of these texts hold them. */
export const pairWeights = (texts: readonly string[]): PairWeight => {
  const holders = new Map<string, number>();
  for (const text of texts) for (const pair of corePairs(text)) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  return (pair) =>
    Math.log((texts.length + UNSEEN) / (1 + (holders.get(pair) ?? 0))) * (isCommon(pair) ? COMMON_WEIGHT : 1);
};

/** The words that are made of these pairs, longest first. */
export const wordsOf = (text: string, pairs: ReadonlySet<string>): string[] => {
  const words: string[] = [];
  for (let at = 0; at + 1 < text.length; at += 1) {
    let end = at;
    while (pairs.has(text.slice(end, end + 2))) end += 1;
    if (end > at) words.push(text.slice(at, end + 1));
    at = Math.max(at, end);
  }
  return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
};
