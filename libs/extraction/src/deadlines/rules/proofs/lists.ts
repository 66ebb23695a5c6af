import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `lists` must read and must leave. */
export const listsProofs: DeadlineProofs = {
  'deadline.list': {
    examples: [
      {
        text: '7月10日、20日和30日各报一次。',
        anchor: '2024-06-11',
        quote: '7月10日、20日和30日',
        value: { due: '2024-07-30', dates: ['2024-07-10', '2024-07-20', '2024-07-30'] },
        confidence: 'inferred',
      },
      {
        text: '5月20日、11月20日前缴清。',
        anchor: '2024-06-11',
        quote: '5月20日、11月20日前',
        value: { due: '2025-11-20', dates: ['2025-05-20', '2025-11-20'] },
      },
      {
        text: '2025年、2026年分别拆除一半。',
        anchor: '2024-06-11',
        quote: '2025年、2026年分别',
        value: { dates: ['2025-12-31', '2026-12-31'] },
        confidence: 'stated',
      },
      {
        text: '下周二和周五各查一遍。',
        anchor: '2024-06-11',
        quote: '下周二和周五',
        value: { dates: ['2024-06-18', '2024-06-21'] },
      },
      {
        text: '6月1日、6月8日，副县长两次暗访。',
        anchor: '2024-06-11',
        quote: '6月1日、6月8日',
        refused: '该日期早于起算日',
      },
    ],
    counterExamples: ['一季度和全年经济形势', '3家、5家'],
  },
  'deadline.list-of-numbers': {
    examples: [
      {
        text: '9、12月底前各评一次。',
        anchor: '2024-06-11',
        quote: '9、12月底前',
        value: { dates: ['2024-09-30', '2024-12-31'] },
      },
    ],
    counterExamples: ['二、三月间', '9月、12月'],
  },
  'deadline.list-of-years': {
    examples: [
      {
        text: '2025、2026年分别改造两条街。',
        anchor: '2024-06-11',
        quote: '2025、2026年分别',
        value: { dates: ['2025-12-31', '2026-12-31'] },
        confidence: 'stated',
      },
    ],
    counterExamples: ['2022、2023年度决算', '2021年、2022年'],
  },
  'deadline.list-of-days': {
    examples: [
      {
        text: '7月10、20和30日各报一次。',
        anchor: '2024-06-11',
        quote: '7月10、20和30日',
        value: { dates: ['2024-07-10', '2024-07-20', '2024-07-30'] },
      },
    ],
    counterExamples: ['7月10日、20日', '3月8、9号楼'],
  },
  'deadline.list-of-halves': {
    examples: [
      {
        text: '明年上、下半年各抽查一次。',
        anchor: '2024-06-11',
        quote: '明年上、下半年',
        value: { dates: ['2025-06-30', '2025-12-31'] },
      },
    ],
    counterExamples: ['上半年和下半年', '下半年'],
  },
};
