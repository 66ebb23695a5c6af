import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `feast-days` must read and must leave. */
export const feastDaysProofs: DeadlineProofs = {
  'deadline.feast-day': {
    examples: [
      {
        text: '国庆节当天组织升旗。',
        anchor: '2024-09-11',
        quote: '国庆节当天',
        value: { kind: 'event', due: '2024-10-01' },
      },
      { text: '最迟中秋节通气。', anchor: '2024-08-11', quote: '最迟中秋节', value: { due: '2024-09-17' } },
      { text: '力争国庆节建成开放。', anchor: '2024-08-11', quote: '国庆节', value: { due: '2024-10-01' } },
      {
        text: '“七一”前后走访一遍。',
        anchor: '2024-05-11',
        quote: '“七一”前后',
        value: { due: '2024-07-01' },
        confidence: 'guessed',
      },
      { text: '重阳节，组织义诊。', anchor: '2024-09-11', quote: '重阳节', value: { due: '2024-10-11' } },
    ],
    counterExamples: ['办好元宵节灯会', '确保春节供应', '国庆节前', '劳动节假期', '唱响国庆'],
  },
  'deadline.ahead-of-feast': {
    examples: [
      {
        text: '春节前一个月兑付工资。',
        anchor: '2024-11-11',
        quote: '春节前一个月',
        value: { due: '2024-12-29', alternatives: ['2025-01-28'] },
      },
      { text: '国庆节前10天内布展。', anchor: '2024-08-11', quote: '国庆节前10天内', value: { due: '2024-09-30' } },
    ],
    counterExamples: ['春节前后', '节前一周'],
  },
};
