export const accuracy = {
  title: '识别准确率',
  stretch: '{{since}} 至 {{until}}，以督查员核定的结果为准',
  days: '统计时间',
  lastDays: '近 {{days}} 天',
  byField: '各栏目',
  byKind: '按文种',
  kind: '文种',
  all: '全部',
  fields: { directive: '是否事项', title: '事项标题', nature: '性质', owners: '责任单位', deadline: '时限' },
  figure: '{{right}}/{{settled}}，{{percent}}%',
  sentence: '核定 {{settled}} 条，{{right}} 条与机器读出的一致',
  tooFew: '；不足 10 条，不计百分比',
  noneSettled: '还没有核定的',
  nothing: '无',
  empty: '这段时间还没有核定过的事项',
  emptyHint:
    '在核稿台上采纳、忽略或者记为再次强调一条拟办事项，就算核定了一条：系统拿机器最初读出的内容与核定的结果对照。没有处理的、处理后又撤销的、报告已撤回的都不计。',
  counts: {
    title: '怎样计算',
    list: [
      '只计已经核定的拟办事项：采纳、忽略、记为再次强调。没有处理的、处理后又撤销的、报告已撤回的都不计。',
      '“是否事项”：采纳和再次强调算读对，忽略算读错。因属部门日常工作等原因忽略的也算读错，所以实际准确率不低于这个数。',
      '其余各栏只计采纳的：采纳时与机器最初读出的相同算读对，经人改过的算读错。',
      '不足 10 条的只列条数，不计百分比。',
    ],
  },
};
