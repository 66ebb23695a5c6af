import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `recurring-customs` must read and must leave. */
export const recurringCustomsProofs: DeadlineProofs = {
  'deadline.one-by-one': {
    examples: [
      {
        text: '擦亮“一季一主题”讲堂。',
        anchor: '2024-06-11',
        quote: '一季一主题',
        refused: '活动的名称，不是时限',
      },
      {
        text: '坚持一月一研判。',
        anchor: '2024-06-11',
        quote: '一月一研判',
        value: { rrule: 'FREQ=MONTHLY', next: '2024-06-30' },
      },
      {
        text: '坚持每周一调度。',
        anchor: '2024-06-11',
        quote: '每周一调度',
        value: { rrule: 'FREQ=WEEKLY', next: '2024-06-16' },
      },
      {
        text: '做到半月一会商、一季一点评。',
        anchor: '2024-06-11',
        quote: '半月一会商',
        value: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15,-1' },
      },
      {
        text: '做到半月一会商、一季一点评。',
        anchor: '2024-06-11',
        quote: '一季一点评',
        value: { rrule: 'FREQ=MONTHLY;INTERVAL=3' },
      },
    ],
    counterExamples: ['一年一度的庙会', '十一月一日', '一天一夜', '每周一通报一次'],
  },
  'deadline.so-often': {
    examples: [
      {
        text: '落实半月一次联席会议制度。',
        anchor: '2024-06-11',
        quote: '半月一次',
        value: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15,-1', next: '2024-06-15' },
      },
      { text: '一年不少于2次。', anchor: '2024-06-11', quote: '一年不少于2次', value: { rrule: 'FREQ=YEARLY' } },
      { text: '两周一次例会。', anchor: '2024-06-11', quote: '两周一次', value: { rrule: 'FREQ=WEEKLY;INTERVAL=2' } },
    ],
    counterExamples: ['第三季度一次性拨付', '1月1次', '两次入户'],
  },
  'deadline.by-period': {
    examples: [
      {
        text: '按月公布水质。',
        anchor: '2024-06-11',
        quote: '按月',
        value: { rrule: 'FREQ=MONTHLY', next: '2024-06-30' },
      },
      { text: '按季度开展评议。', anchor: '2024-05-11', quote: '按季度', value: { rrule: 'FREQ=MONTHLY;INTERVAL=3' } },
      { text: '逐日核对名单。', anchor: '2024-05-11', quote: '逐日', value: { rrule: 'FREQ=DAILY' } },
    ],
    counterExamples: ['按日期排序', '按月份统计', '逐年提高补助', '逐月研判形势', '按年龄分组', '按季节轮作'],
  },
  'deadline.named-duty': {
    examples: [
      {
        text: '实行周调度、月通报。',
        anchor: '2024-06-11',
        quote: '周调度',
        value: { rrule: 'FREQ=WEEKLY', next: '2024-06-16' },
      },
      { text: '实行周调度、月通报。', anchor: '2024-06-11', quote: '月通报', value: { rrule: 'FREQ=MONTHLY' } },
      {
        text: '落实双周例会制度。',
        anchor: '2024-06-11',
        quote: '双周例会',
        value: { rrule: 'FREQ=WEEKLY;INTERVAL=2' },
      },
    ],
    // «周调度» is held back with it: the name as a whole tells no term.
    counterExamples: [
      '执行“日清扫、周排查、月调度”制度',
      '实行月调度制度，每月10日前报表',
      '实行“月调度、季点评、年考核”，年底兑现',
      '近日通报',
      '上周调度',
      '节日巡查',
    ],
  },
};
