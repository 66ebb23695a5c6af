import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `months` must read and must leave. */
export const monthsProofs: DeadlineProofs = {
  'deadline.month-end': {
    examples: [
      {
        text: '8月底前交付。',
        anchor: '2024-05-11',
        quote: '8月底前',
        value: { due: '2024-08-31', how: '2024年8月31日，按2024-05-11起算' },
      },
      {
        text: '2028年2月底前交付。',
        anchor: '2024-05-11',
        quote: '2028年2月底前',
        value: { due: '2028-02-29' },
        confidence: 'stated',
      },
      {
        text: '明年4月末交付。',
        anchor: '2024-05-11',
        quote: '明年4月末',
        value: { due: '2025-04-30' },
        confidence: 'inferred',
      },
      { text: '月底前交付。', anchor: '2024-05-11', quote: '月底前', value: { due: '2024-05-31' } },
      { text: '下月底前交付。', anchor: '2024-12-11', quote: '下月底前', value: { due: '2025-01-31' } },
      { text: '元月底前交付。', anchor: '2024-12-11', quote: '元月底前', value: { due: '2025-01-31' } },
      {
        text: '下月初组织验收。',
        anchor: '2024-05-11',
        quote: '下月初',
        value: { due: '2024-06-10', alternatives: ['2024-06-05'] },
        confidence: 'guessed',
      },
      {
        text: '月中要抽查一回。',
        anchor: '2024-05-11',
        quote: '月中',
        value: { due: '2024-05-15', alternatives: ['2024-05-20'] },
        confidence: 'guessed',
      },
      { text: '13月底前交付。', anchor: '2024-05-11', quote: '13月底前', value: { how: '没有13月，请核对原文' } },
    ],
    counterExamples: ['每月底薪三千', '摸清9月底数', '3月中国队出征'],
  },
  'deadline.month-tenth': {
    examples: [
      {
        text: '6月上旬开展比武。',
        anchor: '2024-05-11',
        quote: '6月上旬',
        value: { start: '2024-06-01', due: '2024-06-10' },
      },
      { text: '本月下旬组织验收。', anchor: '2024-02-11', quote: '本月下旬', value: { due: '2024-02-29' } },
      {
        text: '9月中旬前完成复核。',
        anchor: '2024-05-11',
        quote: '9月中旬前',
        value: { due: '2024-09-20', alternatives: ['2024-09-10'] },
      },
      { text: '4月下旬，全市共新增病例2例。', anchor: '2024-05-11', quote: '4月下旬', refused: '该日期早于起算日' },
    ],
    counterExamples: ['每旬一报', '年过七旬'],
  },
  'deadline.month': {
    examples: [
      {
        text: '2026年4月投入使用。',
        anchor: '2024-05-11',
        quote: '2026年4月',
        value: { start: '2026-04-01', due: '2026-04-30' },
        confidence: 'stated',
      },
      {
        text: '8月份完成管网铺设。',
        anchor: '2024-05-11',
        quote: '8月份',
        value: { due: '2024-08-31' },
        confidence: 'inferred',
      },
      {
        text: '下个月启动摇号。',
        anchor: '2024-05-11',
        quote: '下个月',
        value: { start: '2024-06-01', due: '2024-06-30' },
      },
      {
        text: '9月前完成验收。',
        anchor: '2024-05-11',
        quote: '9月前',
        value: { due: '2024-08-31', alternatives: ['2024-09-30'] },
      },
      { text: '到2026年3月，管网全部更新。', anchor: '2024-05-11', quote: '到2026年3月', value: { due: '2026-03-31' } },
      { text: '3月份，游客明显增多。', anchor: '2024-05-11', quote: '3月份', refused: '该日期早于起算日' },
      { text: '上个月完成投资2亿元。', anchor: '2024-05-11', quote: '上个月', refused: '说的是过去的时间' },
      {
        text: '做好6月重点任务的分解。',
        anchor: '2024-05-11',
        quote: '6月',
        refused: '只说明是哪个时期的事物，不是时限',
      },
    ],
    counterExamples: ['三个月内办结', '每月一次', '岁月', '12月嫂', '个月前'],
  },
  'deadline.month-inside': {
    examples: [{ text: '月内拿出方案。', anchor: '2024-05-11', quote: '月内', value: { due: '2024-05-31' } }],
    counterExamples: ['两个月内办结', '3月内部审计'],
  },
  'deadline.dotted-month': {
    examples: [
      { text: '时限：2025.6底前', anchor: '2024-05-11', quote: '2025.6底前', value: { due: '2025-06-30' } },
      {
        text: '时限：2025.06前',
        anchor: '2024-05-11',
        quote: '2025.06前',
        value: { due: '2025-05-31', alternatives: ['2025-06-30'] },
      },
    ],
    counterExamples: ['增长2025.6万元'],
  },
  'deadline.adjacent-months': {
    examples: [
      {
        text: '七八月份组织观摩。',
        anchor: '2024-05-11',
        quote: '七八月份',
        value: { due: '2024-08-31', alternatives: ['2024-07-31'] },
        confidence: 'guessed',
      },
    ],
    counterExamples: ['十七八个月', '七月八日', '二十一二月'],
  },
};
