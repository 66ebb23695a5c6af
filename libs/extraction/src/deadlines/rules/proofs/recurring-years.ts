import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `recurring-years` must read and must leave. */
export const recurringYearsProofs: DeadlineProofs = {
  'deadline.every-quarter-day': {
    examples: [
      {
        text: '每季度末月20日前报预算执行情况。',
        anchor: '2024-06-21',
        quote: '每季度末月20日前',
        value: { rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20', next: '2024-09-20' },
      },
      {
        text: '每季度首月10日前报上季度情况。',
        anchor: '2024-06-21',
        quote: '每季度首月10日前',
        value: { rrule: 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10', next: '2024-07-10' },
      },
      { text: '每季度末通报一回。', anchor: '2024-06-21', quote: '每季度末', value: { next: '2024-06-30' } },
    ],
    counterExamples: ['每季度通报一次', '三季度末通报'],
  },
  'deadline.every-period-end': {
    examples: [
      {
        text: '每季度结束后15日内公开收支。',
        anchor: '2024-06-21',
        quote: '每季度结束后15日内',
        value: { rrule: 'FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=15', next: '2024-07-15' },
      },
      {
        text: '每月终了后5个工作日内结账。',
        anchor: '2024-06-21',
        quote: '每月终了后5个工作日内',
        value: { rrule: 'FREQ=MONTHLY' },
      },
    ],
    counterExamples: ['每次会议后3日内'],
  },
  'deadline.every-quarter': {
    examples: [
      {
        text: '每季度至少巡河1次。',
        anchor: '2024-05-21',
        quote: '每季度至少巡河1次',
        value: { rrule: 'FREQ=MONTHLY;INTERVAL=3', next: '2024-06-30' },
        confidence: 'stated',
      },
    ],
    counterExamples: ['三季度', '四季如春'],
  },
  'deadline.every-half-year': {
    examples: [
      {
        text: '每半年检验一次压力容器。',
        anchor: '2024-05-21',
        quote: '每半年检验一次',
        value: { rrule: 'FREQ=MONTHLY;INTERVAL=6', next: '2024-06-30' },
      },
    ],
    counterExamples: ['下半年开工'],
  },
  'deadline.every-year-day': {
    examples: [
      {
        text: '每年10月底前编好计划。',
        anchor: '2024-11-21',
        quote: '每年10月底前',
        value: { rrule: 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=-1', next: '2025-10-31' },
      },
      {
        text: '每年3月15日前公示收支。',
        anchor: '2024-11-21',
        quote: '每年3月15日前',
        value: { rrule: 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15', next: '2025-03-15' },
      },
      {
        text: '每年6月30日和12月31日前自评。',
        anchor: '2024-07-21',
        quote: '每年6月30日和12月31日前',
        value: { rrule: 'FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1', next: '2024-12-31' },
      },
      {
        text: '每年6月底、11月底前各查一遍。',
        anchor: '2024-07-21',
        quote: '每年6月底、11月底前',
        value: { rrule: 'FREQ=YEARLY;BYMONTH=6,11;BYMONTHDAY=-1', next: '2024-11-30' },
      },
      {
        text: '每年春节前慰问困难职工。',
        anchor: '2024-11-21',
        quote: '每年春节前',
        value: { rrule: 'FREQ=YEARLY', next: '2025-01-28' },
      },
      { text: '每年年底前述职。', anchor: '2024-11-21', quote: '每年年底前', value: { next: '2024-12-31' } },
    ],
    counterExamples: ['每年一次', '每年12000元'],
  },
  'deadline.every-year': {
    examples: [
      {
        text: '每年至少体检一次。',
        anchor: '2024-05-21',
        quote: '每年至少体检一次',
        value: { rrule: 'FREQ=YEARLY', next: '2024-12-31' },
        confidence: 'stated',
      },
    ],
    counterExamples: ['按每年8000元的标准', '每年可增收30万元', '三年一次'],
  },
};
