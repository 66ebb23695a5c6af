import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `feasts` must read and must leave. */
export const feastsProofs: DeadlineProofs = {
  'deadline.feast-eve': {
    examples: [
      {
        text: '春节前把工资发到手。',
        anchor: '2022-12-20',
        quote: '春节前',
        value: { kind: 'event', due: '2023-01-21', alternatives: ['2023-01-22', '2023-01-20'] },
        confidence: 'inferred',
      },
      { text: '“五一”前开园。', anchor: '2024-03-11', quote: '“五一”前', value: { due: '2024-04-30' } },
      { text: '国庆节之前通车。', anchor: '2024-03-11', quote: '国庆节之前', value: { due: '2024-09-30' } },
      { text: '今年春节前必须清账。', anchor: '2022-12-20', quote: '今年春节前', value: { due: '2023-01-21' } },
      { text: '元旦、春节前走访一遍。', anchor: '2024-11-11', quote: '元旦、春节前', value: { due: '2024-12-31' } },
      { text: '2026年端午节前完工。', anchor: '2024-11-11', quote: '2026年端午节前', value: { due: '2026-06-18' } },
      { text: '高考前整治噪声。', anchor: '2024-03-11', quote: '高考前', value: { due: '2024-06-06' } },
      {
        text: '“五一”小长假前检修缆车。',
        anchor: '2023-03-11',
        quote: '“五一”小长假前',
        value: { due: '2023-04-28', alternatives: ['2023-04-29', '2023-04-30'] },
      },
      { text: '中秋节前已发放完毕。', anchor: '2024-09-30', quote: '中秋节前', refused: '说的是已经完成的事' },
    ],
    counterExamples: ['五一路前段', '国庆节后', '二十一前后', '春节前期准备'],
  },
  'deadline.next-feast-eve': {
    examples: [
      {
        text: '要在节前完成安全检查。',
        anchor: '2024-09-20',
        quote: '节前',
        value: { kind: 'event', due: '2024-09-30' },
        confidence: 'guessed',
      },
      {
        text: '要在节前完成安全检查。',
        anchor: '2024-07-01',
        quote: '节前',
        value: { kind: 'event' },
        confidence: 'stated',
      },
    ],
    counterExamples: ['春节前', '环节前移', '节前后'],
  },
  'deadline.before-the-year': {
    examples: [
      {
        text: '欠款要年前结清。',
        anchor: '2024-12-20',
        quote: '年前',
        value: { kind: 'event', alternatives: ['2024-12-31', '2025-01-28'] },
      },
      {
        text: '欠款要年前结清。',
        anchor: '2025-01-06',
        quote: '年前',
        value: { due: '2025-01-28' },
        confidence: 'guessed',
      },
    ],
    counterExamples: ['三年前开工', '多年前', '年前的雪'],
  },
};
