import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `weeks` must read and must leave. */
export const weeksProofs: DeadlineProofs = {
  'deadline.week': {
    examples: [
      {
        text: '本周五下班前交表。',
        anchor: '2024-06-11',
        quote: '本周五下班前',
        value: { due: '2024-06-14' },
        confidence: 'inferred',
      },
      { text: '下周二要复盘。', anchor: '2024-06-11', quote: '下周二', value: { due: '2024-06-18' } },
      { text: '下星期三之前回函。', anchor: '2024-06-16', quote: '下星期三之前', value: { due: '2024-06-19' } },
      {
        text: '下周内完成核对。',
        anchor: '2024-06-11',
        quote: '下周内',
        value: { start: '2024-06-17', due: '2024-06-23', alternatives: ['2024-06-21'] },
      },
      { text: '下周前完成核对。', anchor: '2024-06-11', quote: '下周前', value: { due: '2024-06-16' } },
      { text: '本周末前把表交齐。', anchor: '2024-06-11', quote: '本周末前', value: { due: '2024-06-16' } },
      { text: '上周四，督查组到现场。', anchor: '2024-06-11', quote: '上周四', refused: '说的是过去的时间' },
    ],
    counterExamples: ['每周一例会', '一周内办结', '本周期结束'],
  },
  'deadline.weekday': {
    examples: [
      { text: '周五前交表。', anchor: '2024-06-11', quote: '周五前', value: { due: '2024-06-14' } },
      { text: '名单周三前交。', anchor: '2024-06-11', quote: '周三前', value: { due: '2024-06-12' } },
      { text: '周一17时前交表。', anchor: '2024-06-11', quote: '周一17时前', value: { due: '2024-06-17' } },
    ],
    counterExamples: ['每周五前交表', '周一开会', '一周五天'],
  },
  'deadline.week-inside': {
    examples: [
      {
        text: '周内拿出方案。',
        anchor: '2024-06-11',
        quote: '周内',
        value: { due: '2024-06-16', alternatives: ['2024-06-14'] },
      },
    ],
    counterExamples: ['两周内拿出方案', '一周内部整顿'],
  },
};
