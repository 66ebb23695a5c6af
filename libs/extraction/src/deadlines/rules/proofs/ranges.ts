import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `ranges` must read and must leave. */
export const rangesProofs: DeadlineProofs = {
  'deadline.range': {
    examples: [
      {
        text: '即日起至9月30日，开展百日会战。',
        anchor: '2024-06-11',
        quote: '即日起至9月30日',
        value: { start: '2024-06-11', due: '2024-09-30' },
      },
      {
        text: '7月1日至15日集中宣讲。',
        anchor: '2024-06-11',
        quote: '7月1日至15日',
        value: { start: '2024-07-01', due: '2024-07-15' },
        confidence: 'inferred',
      },
      {
        text: '自2025年3月1日起至2026年2月28日止试行。',
        anchor: '2024-12-11',
        quote: '自2025年3月1日起至2026年2月28日止',
        value: { start: '2025-03-01', due: '2026-02-28' },
        confidence: 'stated',
      },
      {
        text: '2024年11月至次年2月为采暖保障期。',
        anchor: '2024-06-11',
        quote: '2024年11月至次年2月',
        value: { start: '2024-11-01', due: '2025-02-28' },
      },
      {
        text: '8月20日—9月底集中攻坚。',
        anchor: '2024-06-11',
        quote: '8月20日—9月底',
        value: { start: '2024-08-20', due: '2024-09-30' },
      },
      {
        text: '11月15日至春节前打击欠薪。',
        anchor: '2024-11-11',
        quote: '11月15日至春节前',
        value: { start: '2024-11-15', due: '2025-01-28' },
      },
      {
        text: '6月3日至5日，副市长带队走访。',
        anchor: '2024-06-11',
        quote: '6月3日至5日',
        refused: '该日期早于起算日',
      },
    ],
    counterExamples: ['3至5家', '从12月20日开始', '东至人民路'],
  },
  'deadline.range-years': {
    examples: [
      {
        text: '落实提质行动（2024—2026年）。',
        anchor: '2024-06-11',
        quote: '2024—2026年',
        value: { start: '2024-01-01', due: '2026-12-31' },
        confidence: 'stated',
      },
      {
        text: '回顾2019-2021年工作。',
        anchor: '2024-06-11',
        quote: '2019-2021年',
        refused: '只说明是哪个时期的事物，不是时限',
      },
    ],
    counterExamples: ['〔2021-2022〕年', '2021-2022学年', '20-22年'],
  },
  'deadline.range-months': {
    examples: [
      {
        text: '9-11月开展秋季攻势。',
        anchor: '2024-06-11',
        quote: '9-11月',
        value: { start: '2024-09-01', due: '2024-11-30' },
      },
      {
        text: '2025年3至5月完成补种。',
        anchor: '2024-06-11',
        quote: '2025年3至5月',
        value: { start: '2025-03-01', due: '2025-05-31' },
        confidence: 'stated',
      },
      { text: '1—5月，全县新开工项目40个。', anchor: '2024-06-11', quote: '1—5月', refused: '该日期早于起算日' },
    ],
    counterExamples: ['3-5个月内', '1.2-3月', '9月份'],
  },
  'deadline.range-days': {
    examples: [
      {
        text: '7月1-15日集中宣讲。',
        anchor: '2024-06-11',
        quote: '7月1-15日',
        value: { start: '2024-07-01', due: '2024-07-15' },
      },
      {
        text: '2025年3月3至7日考核。',
        anchor: '2024-06-11',
        quote: '2025年3月3至7日',
        value: { start: '2025-03-03', due: '2025-03-07' },
      },
    ],
    counterExamples: ['3至5日内答复', '1-2号楼'],
  },
  'deadline.range-dotted-months': {
    examples: [
      {
        text: '起止时间：2024.9-2026.03',
        anchor: '2024-06-11',
        quote: '2024.9-2026.03',
        value: { start: '2024-09-01', due: '2026-03-31' },
        confidence: 'stated',
      },
    ],
    counterExamples: ['2024.5-2025.6%', '增加2024.5万元'],
  },
};
