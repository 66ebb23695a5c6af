import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `durations` must read and must leave. */
export const durationsProofs: DeadlineProofs = {
  'deadline.within': {
    examples: [
      {
        text: '热线工单2日内回访。',
        anchor: '2024-06-11',
        quote: '2日内',
        value: { kind: 'event', duration: { n: 2, unit: 'day' } },
      },
      {
        text: '上述3件信访事项2日内回访。',
        anchor: '2024-06-11',
        quote: '2日内',
        value: { due: '2024-06-13', duration: { n: 2, unit: 'day' } },
      },
      {
        text: '5天内交回执。',
        anchor: '2024-06-11',
        quote: '5天内',
        value: { due: '2024-06-16', duration: { n: 5, unit: 'day' } },
        confidence: 'inferred',
      },
      {
        text: '两周内组织一次会诊。',
        anchor: '2024-06-11',
        quote: '两周内',
        value: { due: '2024-06-25', duration: { n: 2, unit: 'week' } },
      },
      {
        text: '半个月内清库。',
        anchor: '2024-06-11',
        quote: '半个月内',
        value: { due: '2024-06-26', duration: { n: 15, unit: 'day' } },
      },
      {
        text: '半年内达标。',
        anchor: '2024-08-31',
        quote: '半年内',
        value: { due: '2025-02-28', duration: { n: 6, unit: 'month' } },
      },
      { text: '要在3个月时间内达标。', anchor: '2024-06-11', quote: '3个月时间内', value: { due: '2024-09-11' } },
      { text: '一年半内达标。', anchor: '2024-06-11', quote: '一年半内', value: { due: '2025-12-11' } },
      {
        text: '三年之内达标。',
        anchor: '2024-06-11',
        quote: '三年之内',
        value: { due: '2027-06-11', alternatives: ['2027-12-31'] },
      },
      {
        text: '3至5日内答复。',
        anchor: '2024-06-11',
        quote: '3至5日内',
        value: { due: '2024-06-16', alternatives: ['2024-06-14'] },
      },
      {
        text: '遇有险情2小时内到场。',
        anchor: '2024-06-11',
        quote: '2小时内',
        value: { kind: 'event', duration: { n: 2, unit: 'hour' } },
        confidence: 'stated',
      },
      {
        text: '4个工作日内答复。',
        anchor: '2024-09-29',
        quote: '4个工作日内',
        value: { due: '2024-10-10', duration: { n: 4, unit: 'workday' } },
        confidence: 'inferred',
      },
      {
        text: '十个工作日内答复。',
        anchor: '2098-09-25',
        quote: '十个工作日内',
        value: { due: '2098-10-09', provisional: true },
      },
      {
        text: '接诉后2小时内响应、12小时内办结。',
        anchor: '2024-06-11',
        quote: '12小时内',
        value: { kind: 'event', duration: { n: 12, unit: 'hour' } },
      },
      {
        text: '出现断水的，水厂须在3小时内报告。',
        anchor: '2024-06-11',
        quote: '3小时内',
        value: { kind: 'event', duration: { n: 3, unit: 'hour' } },
      },
      {
        text: '自收件之日起，复杂的20个工作日内办结。',
        anchor: '2024-06-11',
        quote: '20个工作日内',
        value: { kind: 'event', duration: { n: 20, unit: 'workday' } },
      },
      { text: '未来三日内有大暴雨。', anchor: '2024-06-11', quote: '三日内', refused: '说的是天气' },
      {
        text: '一般诉求4个工作日内答复。',
        anchor: '2024-06-11',
        quote: '4个工作日内',
        value: { kind: 'event', duration: { n: 4, unit: 'workday' } },
      },
      {
        text: '对排查出的短板，20日内补齐。',
        anchor: '2024-06-11',
        quote: '20日内',
        value: { kind: 'date', due: '2024-07-01' },
      },
      {
        text: '把审批时间压缩至7个工作日以内。',
        anchor: '2024-06-11',
        quote: '7个工作日以内',
        refused: '说的是办理所需的时长，不是时限',
      },
      { text: '近三年内无安全事故。', anchor: '2024-06-11', quote: '三年内', refused: '说的是过去或每一段时间' },
      {
        text: '五年内不得再次申报。',
        anchor: '2024-06-11',
        quote: '五年内',
        refused: '说的是有效期或限制期，不是时限',
      },
      { text: '三年内可暂不缴纳。', anchor: '2024-06-11', quote: '三年内', refused: '说的是有效期或限制期，不是时限' },
      { text: '1小时内，险情已经排除。', anchor: '2024-06-11', quote: '1小时内', refused: '说的是已经完成的事' },
    ],
    counterExamples: ['5公里内', '3天，内部整顿', '1.5年内', '三日游'],
  },
  'deadline.limited-to': {
    examples: [
      {
        text: '问题线索限时10日办结。',
        anchor: '2024-06-11',
        quote: '限时10日',
        value: { due: '2024-06-21' },
        confidence: 'guessed',
      },
      {
        text: '违建限期一个月拆除。',
        anchor: '2024-06-11',
        quote: '限期一个月',
        value: { due: '2024-07-11' },
        confidence: 'inferred',
      },
    ],
    counterExamples: ['限3家', '限制3天内', '有限三年'],
  },
  'deadline.coming-time': {
    examples: [
      {
        text: '今后五年修复湿地三万亩。',
        anchor: '2024-06-11',
        quote: '今后五年',
        value: { due: '2029-06-11', alternatives: ['2029-12-31'] },
        confidence: 'inferred',
      },
      { text: '未来3个月集中攻坚。', anchor: '2024-06-11', quote: '未来3个月', value: { due: '2024-09-11' } },
    ],
    counterExamples: ['面向未来', '今后一个时期', '下一步三项工作'],
  },
  'deadline.by-time-spent': {
    examples: [
      {
        text: '力争用两年左右时间建成环线。',
        anchor: '2024-06-11',
        quote: '用两年左右时间',
        value: { due: '2026-06-11', duration: { n: 2, unit: 'year' } },
      },
      { text: '通过三年努力，河水还清。', anchor: '2024-06-11', quote: '通过三年努力', value: { due: '2027-06-11' } },
      {
        text: '经过三年努力，河水已经还清。',
        anchor: '2024-06-11',
        quote: '经过三年努力',
        refused: '说的是已经完成的事',
      },
    ],
    counterExamples: ['用三年级的教材', '通过三轮努力'],
  },
};
