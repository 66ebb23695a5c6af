import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `recurring-days` must read and must leave. */
export const recurringDaysProofs: DeadlineProofs = {
  'deadline.every-weekday': {
    examples: [
      {
        text: '每周三下午接访。',
        anchor: '2024-06-11',
        quote: '每周三下午',
        value: { rrule: 'FREQ=WEEKLY;BYDAY=WE', next: '2024-06-12' },
        confidence: 'stated',
      },
      {
        text: '每周一、四清运。',
        anchor: '2024-06-11',
        quote: '每周一、四',
        value: { rrule: 'FREQ=WEEKLY;BYDAY=MO,TH', next: '2024-06-13' },
      },
      {
        text: '每周一通报一次。',
        anchor: '2024-06-16',
        quote: '每周一',
        value: { rrule: 'FREQ=WEEKLY;BYDAY=MO', next: '2024-06-17' },
      },
      { text: '每周五17时前报送。', anchor: '2024-06-14', quote: '每周五17时前', value: { next: '2024-06-14' } },
    ],
    counterExamples: ['每周一次', '本周三', '每周三次', '每周二至三次'],
  },
  'deadline.every-week': {
    examples: [
      {
        text: '每周不少于3次夜查。',
        anchor: '2024-06-11',
        quote: '每周不少于3次',
        value: { rrule: 'FREQ=WEEKLY', next: '2024-06-16' },
      },
    ],
    counterExamples: [
      '下周会商',
      '每周期结束',
      '每周四调度一次',
      '游泳馆每周35小时惠民',
      '书屋每周免费开放时间不低于20小时',
    ],
  },
  'deadline.every-day': {
    examples: [
      {
        text: '每日17时前报送水位。',
        anchor: '2024-06-11',
        quote: '每日17时前',
        value: { rrule: 'FREQ=DAILY', next: '2024-06-11' },
      },
      {
        text: '每个工作日晨检。',
        anchor: '2024-06-15',
        quote: '每个工作日',
        value: { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', next: '2024-06-17' },
      },
    ],
    counterExamples: ['每日产能由6吨提到9吨', '今天', '日常'],
  },
  'deadline.every-ten-days': {
    examples: [
      {
        text: '每旬碰头一次。',
        anchor: '2024-06-11',
        quote: '每旬碰头一次',
        value: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=10,20,-1', next: '2024-06-20' },
      },
    ],
    counterExamples: ['6月上旬'],
  },
  'deadline.every-n': {
    examples: [
      {
        text: '每两周评比一次。',
        anchor: '2024-06-11',
        quote: '每两周评比一次',
        value: { rrule: 'FREQ=WEEKLY;INTERVAL=2', next: '2024-06-25' },
      },
      { text: '每15天换水。', anchor: '2024-06-11', quote: '每15天', value: { rrule: 'FREQ=DAILY;INTERVAL=15' } },
      {
        text: '每半个月会商。',
        anchor: '2024-06-11',
        quote: '每半个月',
        value: { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15,-1', next: '2024-06-15' },
      },
      {
        text: '每3年修编一次。',
        anchor: '2024-06-11',
        quote: '每3年修编一次',
        value: { rrule: 'FREQ=YEARLY;INTERVAL=3' },
      },
      {
        text: '每4小时测报一次水位。',
        anchor: '2024-06-11',
        quote: '每4小时测报一次',
        value: { rrule: 'FREQ=HOURLY;INTERVAL=4' },
      },
      { text: '每小时通报雨量。', anchor: '2024-06-11', quote: '每小时', value: { rrule: 'FREQ=HOURLY' } },
    ],
    counterExamples: ['每3户一组', '3天内', '每小时80公里'],
  },
  'deadline.every-term': {
    examples: [
      {
        text: '每学期组织3次应急疏散。',
        anchor: '2024-06-11',
        quote: '每学期组织3次',
        value: { rrule: 'FREQ=MONTHLY;INTERVAL=6' },
      },
      { text: '每学年体检一次。', anchor: '2024-06-11', quote: '每学年体检一次', value: { rrule: 'FREQ=YEARLY' } },
    ],
    counterExamples: ['新学期开学', '每学一课'],
  },
  'deadline.every-other': {
    examples: [
      { text: '隔周召开协调会。', anchor: '2024-06-11', quote: '隔周', value: { rrule: 'FREQ=WEEKLY;INTERVAL=2' } },
    ],
    counterExamples: ['隔日夜间', '相隔一年'],
  },
};
