import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `traps` must read and must leave. */
export const trapsProofs: DeadlineProofs = {
  'deadline.trap-document-number': {
    examples: [
      { text: '落实府办〔2023〕12号要求。', quote: '〔2023〕12号', refused: '编号，不是日期' },
      { text: '出让2023-8号宗地。', quote: '2023-8号', refused: '编号，不是日期' },
    ],
    counterExamples: ['（2023年）', '12月8号'],
  },
  'deadline.trap-numbered-thing': {
    examples: [
      { text: '完成6号楼封顶。', quote: '6号楼', refused: '编号，不是日期' },
      { text: '封顶2号至5号厂房。', quote: '2号至5号厂房', refused: '编号，不是日期' },
      { text: '学习省委一号文件。', quote: '一号文件', refused: '编号，不是日期' },
    ],
    counterExamples: ['12月8号', '8号前'],
  },
  'deadline.trap-title': {
    examples: [
      {
        text: '印发《养老提质方案（2024—2026年）》。',
        quote: '《养老提质方案（2024—2026年）》',
        refused: '文件名称中的时间，不是时限',
      },
    ],
    counterExamples: ['养老提质方案'],
  },
  'deadline.trap-place-name': {
    examples: [{ text: '八一大道前段修好了。', quote: '八一大道', refused: '地名或单位名，不是日期' }],
    counterExamples: ['“八一”前走访'],
  },
  'deadline.trap-month-place': {
    examples: [{ text: '六月村率先脱贫。', quote: '六月村', refused: '地名或单位名，不是日期' }],
    counterExamples: ['六月各村换届', '6月村村通车', '九月乡镇换届'],
  },
  'deadline.trap-record': {
    examples: [{ text: '用电负荷创下年内新高。', quote: '年内新高', refused: '说的是已有的数据或情况' }],
    counterExamples: ['年内建成'],
  },
  'deadline.trap-turn-of-year': {
    examples: [
      { text: '岁末年初要防火防盗。', quote: '岁末年初', refused: '泛指一段时间或名称，不是时限' },
      { text: '办好三月三歌会。', quote: '三月三', refused: '泛指一段时间或名称，不是时限' },
    ],
    counterExamples: ['明年初', '年末前'],
  },
};
