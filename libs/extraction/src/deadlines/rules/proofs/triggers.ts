import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `triggers` must read and must leave. */
export const triggersProofs: DeadlineProofs = {
  'deadline.after-event': {
    examples: [
      {
        text: '各镇自收到通知之日起20日内报方案。',
        anchor: '2024-06-11',
        quote: '自收到通知之日起20日内',
        value: { kind: 'event', duration: { n: 20, unit: 'day' } },
        confidence: 'stated',
      },
      {
        text: '竣工验收后2个月内办结决算。',
        anchor: '2024-06-11',
        quote: '竣工验收后2个月内',
        value: { kind: 'event', duration: { n: 2, unit: 'month' } },
      },
      {
        text: '接诉后12小时内回应。',
        anchor: '2024-06-11',
        quote: '接诉后12小时内',
        value: { duration: { n: 12, unit: 'hour' } },
      },
      {
        text: '从今天起10天内清完。',
        anchor: '2024-06-11',
        quote: '从今天起10天内',
        value: { kind: 'date', due: '2024-06-21' },
        confidence: 'inferred',
      },
      {
        text: '自7月1日起30日内换证。',
        anchor: '2024-06-11',
        quote: '自7月1日起30日内',
        value: { kind: 'date', due: '2024-07-31' },
      },
      {
        text: '开工后两年内已建成三座桥。',
        anchor: '2024-06-11',
        quote: '开工后两年内',
        refused: '说的是已经完成的事',
      },
    ],
    counterExamples: ['最后3天', '会后报告', '项目建成后办理移交', '今后五年内'],
  },
  'deadline.ahead-of-event': {
    examples: [
      {
        text: '停水须提前3天告知。',
        anchor: '2024-06-11',
        quote: '提前3天',
        value: { kind: 'event', duration: { n: 3, unit: 'day' } },
      },
    ],
    counterExamples: ['提前三年建成', '提前谋划'],
  },
  'deadline.before-event': {
    examples: [
      {
        text: '会议召开前2个工作日送议题。',
        anchor: '2024-06-11',
        quote: '会议召开前2个工作日',
        value: { kind: 'event', duration: { n: 2, unit: 'workday' } },
      },
      {
        text: '供热前一个月完成检修。',
        anchor: '2024-06-11',
        quote: '供热前一个月',
        value: { kind: 'event', duration: { n: 1, unit: 'month' } },
      },
    ],
    counterExamples: ['开始前往', '年前3天'],
  },
  'deadline.days-before-event': {
    examples: [
      {
        text: '材料在会议召开3日前送达。',
        anchor: '2024-06-11',
        quote: '会议召开3日前',
        value: { kind: 'event', duration: { n: 3, unit: 'day' } },
      },
    ],
    counterExamples: ['3日前交表', '上会3次'],
  },
  'deadline.workdays-before': {
    examples: [
      {
        text: '议题于会议3个工作日前报送。',
        anchor: '2024-06-11',
        quote: '3个工作日前',
        value: { kind: 'event', duration: { n: 3, unit: 'workday' } },
      },
    ],
    counterExamples: ['三年前的今天', '3天前下过雨'],
  },
};
