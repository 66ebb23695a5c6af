import type { DeadlineProofs } from '../../deadline-rule';

const NOT_A_DEADLINE = '只说明是哪个时期的事物，不是时限';

/** What the rules of `years` must read and must leave. */
export const yearsProofs: DeadlineProofs = {
  'deadline.year-end': {
    examples: [
      {
        text: '年底前建成样板段。',
        anchor: '2024-05-11',
        quote: '年底前',
        value: { due: '2024-12-31' },
        confidence: 'inferred',
      },
      {
        text: '2027年年底前建成样板段。',
        anchor: '2024-05-11',
        quote: '2027年年底前',
        value: { due: '2027-12-31' },
        confidence: 'stated',
      },
      {
        text: '明年底要建成样板段。',
        anchor: '2024-05-11',
        quote: '明年底',
        value: { due: '2025-12-31' },
        confidence: 'inferred',
      },
      { text: '25年底前建成样板段。', anchor: '2024-05-11', quote: '25年底前', value: { due: '2025-12-31' } },
      {
        text: '明年初启动招投标。',
        anchor: '2024-05-11',
        quote: '明年初',
        value: { due: '2025-01-31', alternatives: ['2025-02-28', '2025-03-31'] },
        confidence: 'guessed',
      },
      { text: '去年底已经通车。', anchor: '2024-05-11', quote: '去年底', refused: '说的是过去的时间' },
      { text: '2023年底前已建成三座泵站。', anchor: '2024-05-11', quote: '2023年底前', refused: '说的是已经完成的事' },
      {
        text: '对2005年底前建成的小区逐栋鉴定。',
        anchor: '2024-05-11',
        quote: '2005年底前',
        refused: '该日期早于起算日',
      },
    ],
    counterExamples: ['摸清去年底数', '十年底蕴', '2021年中国乒乓球公开赛', '每年底考核'],
  },
  'deadline.year-close': {
    examples: [
      { text: '岁末前把欠账清完。', anchor: '2024-05-11', quote: '岁末前', value: { due: '2024-12-31' } },
      { text: '明年年终前搬完。', anchor: '2024-05-11', quote: '明年年终前', value: { due: '2025-12-31' } },
      { text: '最迟今年岁尾通气。', anchor: '2024-05-11', quote: '最迟今年岁尾', value: { due: '2024-12-31' } },
    ],
    counterExamples: ['年终岁尾，走访慰问。', '岁末年初', '年终考核', '年终总结前'],
  },
  'deadline.year-inside': {
    examples: [
      { text: '年内新建泵站两座。', anchor: '2024-05-11', quote: '年内', value: { due: '2024-12-31' } },
      {
        text: '2026年内见效。',
        anchor: '2024-05-11',
        quote: '2026年内',
        value: { due: '2026-12-31' },
        confidence: 'stated',
      },
      { text: '明年年内建成。', anchor: '2024-05-11', quote: '明年年内', value: { due: '2025-12-31' } },
    ],
    counterExamples: ['两年内见效', '三年内有效', '近年内部审计'],
  },
  'deadline.year': {
    examples: [
      {
        text: '2027年完成管网更新。',
        anchor: '2024-05-11',
        quote: '2027年',
        value: { start: '2027-01-01', due: '2027-12-31' },
        confidence: 'stated',
      },
      {
        text: '到2030年，建成区绿地率达到40%。',
        anchor: '2024-05-11',
        quote: '到2030年',
        value: { due: '2030-12-31' },
      },
      {
        text: '2027年前实现全覆盖。',
        anchor: '2024-05-11',
        quote: '2027年前',
        value: { due: '2027-12-31', alternatives: ['2026-12-31'] },
      },
      {
        text: '明年启动二期。',
        anchor: '2024-05-11',
        quote: '明年',
        value: { due: '2025-12-31' },
        confidence: 'inferred',
      },
      { text: '对照2024年度目标查找差距。', anchor: '2024-05-11', quote: '2024年', refused: NOT_A_DEADLINE },
      { text: '逛逛2025年灯会。', anchor: '2024-05-11', quote: '2025年', refused: '句中没有要在此时做的事' },
      { text: '2022年，全县累计修路90公里。', anchor: '2024-05-11', quote: '2022年', refused: '该日期早于起算日' },
    ],
    counterExamples: ['三年行动', '每年一次', '近五年来', '12345年'],
  },
  'deadline.two-years': {
    examples: [
      {
        text: '今明两年集中改造危桥。',
        anchor: '2024-05-11',
        quote: '今明两年',
        value: { start: '2024-01-01', due: '2025-12-31' },
      },
    ],
    counterExamples: ['今明两天有雨'],
  },
  'deadline.first-quarters': {
    examples: [
      {
        text: '力争前三季度完成营收目标的八成。',
        anchor: '2024-05-11',
        quote: '前三季度',
        value: { due: '2024-09-30' },
      },
      { text: '前两季度结束前清零。', anchor: '2024-05-11', quote: '前两季度结束前', value: { due: '2024-06-30' } },
      {
        text: '至前三季度，已退税2亿元。',
        anchor: '2024-05-11',
        quote: '至前三季度',
        refused: '说的是已经完成的事',
      },
    ],
    counterExamples: ['前三季度增长较快', '对照前三季度的差距'],
  },
  'deadline.half-year': {
    examples: [
      {
        text: '下半年重点推进医改。',
        anchor: '2024-05-11',
        quote: '下半年',
        value: { start: '2024-07-01', due: '2024-12-31' },
      },
      { text: '明年上半年投入使用。', anchor: '2024-05-11', quote: '明年上半年', value: { due: '2025-06-30' } },
      {
        text: '上半年，全县累计完成投资8亿元。',
        anchor: '2024-05-11',
        quote: '上半年',
        refused: '说的是已有的数据或情况',
      },
    ],
    counterExamples: ['每半年一次', '半年内完成'],
  },
  'deadline.quarter': {
    examples: [
      { text: '三季度末前完成主体工程。', anchor: '2024-05-11', quote: '三季度末前', value: { due: '2024-09-30' } },
      {
        text: '2025年第一季度启用新系统。',
        anchor: '2024-05-11',
        quote: '2025年第一季度',
        value: { start: '2025-01-01', due: '2025-03-31' },
        confidence: 'stated',
      },
      { text: '在第三季度，减收三项费用。', anchor: '2024-05-11', quote: '第三季度', value: { due: '2024-09-30' } },
      { text: '4季度要冲刺全年目标。', anchor: '2024-05-11', quote: '4季度', value: { due: '2024-12-31' } },
      { text: '分析三季度数据。', anchor: '2024-05-11', quote: '三季度', refused: NOT_A_DEADLINE },
    ],
    counterExamples: ['前三季度增长5%', '每季度一次', '四季常青'],
  },
  'deadline.word-quarter': {
    examples: [
      {
        text: '下季度重点抓好项目入库。',
        anchor: '2024-11-11',
        quote: '下季度',
        value: { start: '2025-01-01', due: '2025-03-31' },
      },
      { text: '本季度末完成结算。', anchor: '2024-05-11', quote: '本季度末', value: { due: '2024-06-30' } },
      { text: '季度末前完成结算。', anchor: '2024-05-11', quote: '季度末前', value: { due: '2024-06-30' } },
    ],
    counterExamples: ['每季度末通报', '三季度末通报', '换季内衣'],
  },
  'deadline.plan': {
    examples: [
      {
        text: '“十五五”时期要建成三座水厂。',
        anchor: '2025-05-11',
        quote: '“十五五”时期',
        value: { start: '2026-01-01', due: '2030-12-31' },
        confidence: 'stated',
      },
      {
        text: '第十五个五年规划末要翻一番。',
        anchor: '2025-05-11',
        quote: '第十五个五年规划末',
        value: { due: '2030-12-31' },
      },
      { text: '“十四五”收官前清零。', anchor: '2024-05-11', quote: '“十四五”收官前', value: { due: '2025-12-31' } },
      { text: '“十四五”末实现清零。', anchor: '2024-05-11', quote: '“十四五”末', value: { due: '2025-12-31' } },
      { text: '“十三五”期间修路千里。', anchor: '2024-05-11', quote: '“十三五”期间', refused: '该日期早于起算日' },
    ],
    counterExamples: ['编好“十五五”规划', '十五期末考试', '“十四五”以来'],
  },
};
