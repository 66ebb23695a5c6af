import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `vague` must read and must leave. */
export const vagueProofs: DeadlineProofs = {
  'deadline.vague': {
    examples: [
      {
        text: '请尽快拨付工程款。',
        anchor: '2024-06-11',
        quote: '尽快',
        value: { kind: 'vague' },
        confidence: 'stated',
      },
      { text: '让孩子们早日搬进新教室。', anchor: '2024-06-11', quote: '早日', value: { kind: 'vague' } },
      { text: '定期清洗水箱。', anchor: '2024-06-11', quote: '定期', value: { kind: 'vague' } },
      { text: '对违建限期拆除。', anchor: '2024-06-11', quote: '限期', value: { kind: 'vague' } },
      { text: '大桥如期合龙了。', anchor: '2024-06-11', quote: '如期', refused: '说的是已经完成的事' },
    ],
    counterExamples: [
      '按时办结率达到九成',
      '不定期抽查',
      '定期存款',
      '按时间顺序排列',
      '及时处理',
      '迅速到位',
      '抓紧办理',
      '第一时间到场',
    ],
  },
  'deadline.vague-schedule': {
    examples: [
      { text: '按照时间节点抓好收尾。', anchor: '2024-06-11', quote: '按照时间节点', value: { kind: 'vague' } },
      { text: '按既定时间节点抓好收尾。', anchor: '2024-06-11', quote: '按既定时间节点', value: { kind: 'vague' } },
      { text: '须在承诺时限内答复。', anchor: '2024-06-11', quote: '在承诺时限内', value: { kind: 'vague' } },
    ],
    counterExamples: ['明确时间节点和责任人', '排出时间表', '压缩办理时间'],
  },
  'deadline.vague-standing': {
    examples: [
      { text: '整改时限：长期坚持', anchor: '2024-06-11', quote: '长期坚持', value: { kind: 'vague' } },
      { text: '完成时限：持续推进。', anchor: '2024-06-11', quote: '持续推进', value: { kind: 'vague' } },
    ],
    counterExamples: ['长期坚持巡查制度', '持续推进改造', '加快持续实施进度'],
  },
  'deadline.vague-ahead': {
    examples: [
      { text: '物资要提前备足。', anchor: '2024-06-11', quote: '提前', value: { kind: 'vague' } },
      { text: '提前制定分流预案。', anchor: '2024-06-11', quote: '提前', value: { kind: 'vague' } },
      { text: '提前完成了全年任务。', anchor: '2024-06-11', quote: '提前', refused: '说的是已经完成的事' },
    ],
    counterExamples: ['高峰提前到来', '推行“提前申报”', '提前批录取'],
  },
};
