import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `minutes` must read and must leave. */
export const minutesProofs: DeadlineProofs = {
  'deadline.minutes': {
    examples: [
      {
        text: '接到警情后20分钟内赶到现场。',
        anchor: '2024-06-11',
        quote: '接到警情后20分钟内',
        value: { kind: 'event' },
        confidence: 'stated',
      },
      { text: '泵站须在10分钟内启动。', anchor: '2024-06-11', quote: '10分钟内', value: { kind: 'event' } },
      { text: '遇险必须半小时内上报。', anchor: '2024-06-11', quote: '半小时内', value: { kind: 'event' } },
      { text: '打造15分钟内可达的服务圈。', anchor: '2024-06-11', quote: '15分钟内', refused: '说的是远近，不是时限' },
    ],
    counterExamples: ['15分钟生活圈', '会议开了40分钟', '不远处10分钟内'],
  },
};
