import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `recurring-months` must read and must leave. */
export const recurringMonthsProofs: DeadlineProofs = {
  'deadline.every-month-day': {
    examples: [
      {
        text: '每月8日前报送用工数。',
        anchor: '2024-06-11',
        quote: '每月8日前',
        value: { kind: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=8', next: '2024-07-08' },
        confidence: 'stated',
      },
      {
        text: '每个月１５日前报送用工数。',
        anchor: '2024-06-11',
        quote: '每个月１５日前',
        value: { next: '2024-06-15' },
      },
      {
        text: '每月1日和16日例行检查。',
        anchor: '2024-06-11',
        quote: '每月1日和16日',
        value: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=1,16', next: '2024-06-16' },
      },
      {
        text: '每月1至5日集中受理。',
        anchor: '2024-06-11',
        quote: '每月1至5日',
        value: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=5' },
      },
      { text: '每月32日前报送。', anchor: '2024-06-11', quote: '每月32日前', refused: '没有这一天，请核对原文' },
    ],
    counterExamples: ['每月三次', '每个月都要研究'],
  },
  'deadline.every-month-part': {
    examples: [
      {
        text: '每月底前清点一遍库存。',
        anchor: '2024-02-11',
        quote: '每月底前',
        value: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1', next: '2024-02-29' },
      },
      { text: '每月中旬接访。', anchor: '2024-02-21', quote: '每月中旬', value: { next: '2024-03-20' } },
    ],
    counterExamples: ['每月底薪照发'],
  },
  'deadline.every-month-workday': {
    examples: [
      {
        text: '每月第2个工作日前对账。',
        anchor: '2024-10-01',
        quote: '每月第2个工作日前',
        value: { rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=2', next: '2024-10-09' },
      },
      {
        text: '每月最后一个周五开放。',
        anchor: '2024-06-11',
        quote: '每月最后一个周五',
        value: { rrule: 'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1', next: '2024-06-28' },
      },
      {
        text: '每月前5个工作日内对账。',
        anchor: '2024-06-11',
        quote: '每月前5个工作日内',
        value: { next: '2024-07-05' },
      },
    ],
    counterExamples: ['每月第一轮'],
  },
  'deadline.every-month': {
    examples: [
      {
        text: '每月至少会商2次。',
        anchor: '2024-06-11',
        quote: '每月至少会商2次',
        value: { rrule: 'FREQ=MONTHLY', next: '2024-06-30' },
        confidence: 'stated',
      },
      { text: '每个月向人大报告。', anchor: '2024-06-11', quote: '每个月', value: { rrule: 'FREQ=MONTHLY' } },
      { text: '逐月通报降尘数据。', anchor: '2024-06-11', quote: '逐月', value: { rrule: 'FREQ=MONTHLY' } },
      {
        text: '要细化每月用工计划。',
        anchor: '2024-06-11',
        quote: '每月',
        refused: '说的是标准或数据，不是时限',
      },
      {
        text: '把指标分解到每月、每人。',
        anchor: '2024-06-11',
        quote: '每月',
        refused: '说的是标准或数据，不是时限',
      },
      { text: '每月开展了两次义诊。', anchor: '2024-06-11', quote: '每月', refused: '说的是已经完成的事' },
    ],
    counterExamples: ['每月3000元补助', '每月可节电5万度', '逐月研判走势', '逐月排出工期'],
  },
};
