import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `holidays` must read and must leave. */
export const holidaysProofs: DeadlineProofs = {
  'deadline.holiday': {
    examples: [
      {
        text: '国庆长假要落实双岗值班。',
        anchor: '2024-09-11',
        quote: '国庆长假',
        value: { start: '2024-10-01', due: '2024-10-07' },
      },
      { text: '春节期间要落实双岗值班。', anchor: '2024-12-11', quote: '春节期间', value: { due: '2025-02-04' } },
      { text: '国庆长假要落实双岗值班。', anchor: '2098-09-11', quote: '国庆长假', value: { kind: 'event' } },
      {
        text: '国庆长假，全县共接待游客8万人次。',
        anchor: '2024-10-08',
        quote: '国庆长假',
        refused: '该日期早于起算日',
      },
    ],
    counterExamples: ['国庆阅兵', '会议期间'],
  },
  'deadline.after-holiday': {
    examples: [
      {
        text: '春节后第一个工作日抽查在岗情况。',
        anchor: '2024-12-11',
        quote: '春节后第一个工作日',
        value: { due: '2025-02-05' },
        confidence: 'inferred',
      },
      {
        text: '国庆节后3个工作日内报总结。',
        anchor: '2024-09-11',
        quote: '国庆节后3个工作日内',
        value: { due: '2024-10-10', duration: { n: 3, unit: 'workday' } },
      },
      {
        text: '国庆节后3个工作日内报总结。',
        anchor: '2098-09-11',
        quote: '国庆节后3个工作日内',
        value: { kind: 'event' },
      },
    ],
    counterExamples: ['春节后抓紧复工', '国庆节后天气转凉'],
  },
};
