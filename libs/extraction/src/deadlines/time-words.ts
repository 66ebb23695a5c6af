// The text is not folded yet: most sentences never have to be.
const NUMERAL = String.raw`\d０１２３４５６７８９〇○零一二三四五六七八九十廿卅两半元百`;
const POINTER = '今明后本当次翌来去前上昨这该下每按逐隔逢个双第';
/** What may stand right before 前 in 汛期前, 验收前, 春节前, 下班前. */
const EVENT_END =
  '至十关热栓课诊暖检评审核计汛冬春夏秋伏耕收种麦冻冰旺学会大考兵届临来始开束作工产用业园馆市播幕车航付房行营线办施满台住议场除迁网标动旦夕宵明一午庆阳八四夜班"”」』';

const SIGNS = [
  String.raw`[${NUMERAL}${POINTER}]\s?个?一?(?:[年月日号天周旬季晚早]|星期|礼拜|工作日|小时|学[期年])`,
  '(?:周|星期|礼拜)[一二三四五六日天末]',
  String.raw`[年月旬周季天日时期度]\s?[之以]?[初中底末内前终尾结]`,
  String.raw`[\d０１２３４５６７８９][./．／—–－-][\d０１２３４５６７８９]`,
  '[节假]|期间|时期|黄金周|[农阴]历|[正冬腊]月|岁[末尾终]',
  String.raw`五年?["”」』]?\s?(?:[规计]划)?[期末结收时]`,
  '[^有]限|提前|尽[快早速]|及早|早日|如期|按[期时照既]|定期',
  '(?:规定|要求|约定|承诺|法定|合同|计划|预定)的?(?:时|期限|工期)',
  String.raw`[${EVENT_END}]\s?[之以]?前`,
  String.raw`[限间][：:]\s?(?:长期|持续|立行|即知|常态)`,
  '未来|今后|接下来|下一步',
  String.raw`(?:[用花中]|[通经]过)\s?[${NUMERAL}]`,
  '[月周旬日年季度](?:调度|通报|报|例会|研判|会商|点评|督查|[评讲考]|小结|清零|排名|盘点|巡查)',
  '[后起日].{1,9}内',
  '分钟|时间[之以]?内|每.{0,6}小时|每个?学[期年]',
];

// One pass over a sentence in place of every rule's own: most sentences hold no word of time at all.
const WORDS = new RegExp(SIGNS.map((sign) => `(?:${sign})`).join('|'), 'u');

/** Whether a sentence may hold a deadline at all; a spec proves that no rule's example is held back. */
export const holdsTimeWords = (sentence: string): boolean => WORDS.test(sentence);
