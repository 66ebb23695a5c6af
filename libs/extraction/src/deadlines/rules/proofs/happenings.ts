import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `happenings` must read and must leave. */
export const happeningsProofs: DeadlineProofs = {
  'deadline.at-happening': {
    examples: [
      {
        text: '厂房钥匙交付7日内安装设备。',
        anchor: '2024-06-11',
        quote: '交付7日内',
        value: { kind: 'event', duration: { n: 7, unit: 'day' } },
        confidence: 'stated',
      },
      {
        text: '公示期满5个工作日内打卡。',
        anchor: '2024-06-11',
        quote: '期满5个工作日内',
        value: { kind: 'event', duration: { n: 5, unit: 'workday' } },
      },
      {
        text: '火情发生1小时内上报。',
        anchor: '2024-06-11',
        quote: '发生1小时内',
        value: { kind: 'event' },
      },
    ],
    counterExamples: ['登记10日内完成', '移交两周内必须到位', '资金3日内下达', '验收小组5日内到场'],
  },
};
