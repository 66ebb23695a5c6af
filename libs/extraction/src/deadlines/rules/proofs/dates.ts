import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `dates` must read and must leave. */
export const datesProofs: DeadlineProofs = {
  'deadline.month-day': {
    examples: [
      {
        text: '办公室务必于3月18日前交齐清单。',
        anchor: '2024-02-20',
        quote: '3月18日前',
        value: { kind: 'date', due: '2024-03-18', how: '2024年3月18日，按2024-02-20起算' },
        confidence: 'inferred',
      },
      {
        text: '２０２５年９月１日之前完成校舍加固。',
        anchor: '2025-06-01',
        quote: '２０２５年９月１日之前',
        value: { due: '2025-09-01', how: '2025年9月1日' },
        confidence: 'stated',
      },
      {
        text: '二〇二四年十月廿五日前交付。',
        anchor: '2024-07-01',
        quote: '二〇二四年十月廿五日前',
        value: { due: '2024-10-25' },
      },
      {
        text: '2024 年 5 月 6 日前上墙公示。',
        anchor: '2024-04-01',
        quote: '2024 年 5 月 6 日前',
        value: { due: '2024-05-06' },
      },
      {
        text: '2026年2月29日前结清工钱。',
        anchor: '2025-11-20',
        quote: '2026年2月29日前',
        value: { kind: 'date', how: '2026年2月没有29日，请核对原文' },
        confidence: 'guessed',
      },
      { text: '2月8日前结清工钱。', anchor: '2023-11-20', quote: '2月8日前', value: { due: '2024-02-08' } },
      { text: '不晚于8月9日提交图纸。', anchor: '2024-07-01', quote: '不晚于8月9日', value: { due: '2024-08-09' } },
      { text: '报名截止时间为7月6日。', anchor: '2024-06-11', quote: '截止时间为7月6日', value: { due: '2024-07-06' } },
      {
        text: '9月6日（星期五）17:30前送达。',
        anchor: '2024-09-02',
        quote: '9月6日（星期五）17:30前',
        value: { due: '2024-09-06' },
      },
      {
        text: '9月6日（星期一）前送达。',
        anchor: '2024-09-02',
        quote: '9月6日（星期一）前',
        value: { due: '2024-09-06', how: '2024年9月6日，按2024-09-02起算，与所写星期不符，请核对' },
        confidence: 'guessed',
      },
      { text: '6月1日（不含）前停用。', anchor: '2024-05-11', quote: '6月1日（不含）前', value: { due: '2024-05-31' } },
      {
        text: '7月8日左右组织联查。',
        anchor: '2024-06-11',
        quote: '7月8日左右',
        value: { due: '2024-07-08' },
        confidence: 'guessed',
      },
      {
        text: '4月2日前完成移交。',
        anchor: '2024-04-20',
        quote: '4月2日前',
        value: { due: '2025-04-02', alternatives: ['2024-04-02'] },
        confidence: 'guessed',
      },
      {
        text: '要在9月31日前完成。',
        anchor: '2024-05-11',
        quote: '9月31日前',
        value: { how: '9月没有31日，请核对原文' },
        confidence: 'guessed',
      },
      {
        text: '5月10日上午，市长主持召开例会。',
        anchor: '2024-05-12',
        quote: '5月10日上午',
        refused: '该日期早于起算日',
      },
      {
        text: '5月10日上午，市长主持召开例会。',
        anchor: '2024-05-10',
        quote: '5月10日上午',
        refused: '说的是当天发生的事',
      },
      { text: '已于5月30日前全部拆完。', anchor: '2024-05-12', quote: '5月30日前', refused: '说的是已经完成的事' },
    ],
    counterExamples: ['3日内报结果。', '第12号文件', '一月一调度', '10月份客流回升。'],
  },
  'deadline.dotted-date': {
    examples: [
      {
        text: '办结时限：2024.10.15前。',
        anchor: '2024-09-02',
        quote: '2024.10.15前',
        value: { due: '2024-10-15' },
        confidence: 'stated',
      },
      { text: '完成时间：2024-10-15。', anchor: '2024-09-02', quote: '2024-10-15', value: { due: '2024-10-15' } },
    ],
    counterExamples: ['编号2024-15号', '版本2024.1.5.2'],
  },
  'deadline.dotted-day': {
    examples: [
      { text: '节点：10.15前。', anchor: '2024-09-02', quote: '10.15前', value: { due: '2024-10-15' } },
      { text: '11/5前报。', anchor: '2024-09-02', quote: '11/5前', value: { due: '2024-11-05' } },
    ],
    counterExamples: ['增长10.15个百分点', '总长11.5公里', '3.5前后的数字'],
  },
  'deadline.word-month-day': {
    examples: [
      {
        text: '本月28日前交稿。',
        anchor: '2024-06-11',
        quote: '本月28日前',
        value: { due: '2024-06-28' },
        confidence: 'inferred',
      },
      { text: '于次月10日前核对。', anchor: '2024-12-11', quote: '次月10日前', value: { due: '2025-01-10' } },
      { text: '下个月3号要交房。', anchor: '2024-06-11', quote: '下个月3号', value: { due: '2024-07-03' } },
      { text: '上月15日召开过一次。', anchor: '2024-06-11', quote: '上月15日', refused: '说的是过去的时间' },
    ],
    counterExamples: ['本月新增3号楼'],
  },
  'deadline.day-of-month': {
    examples: [
      { text: '请于25日前回复。', anchor: '2024-06-11', quote: '25日前', value: { due: '2024-06-25' } },
      { text: '8月3日前报方案，20日前开工。', anchor: '2024-06-11', quote: '20日前', value: { due: '2024-08-20' } },
      { text: '请于5日前回复。', anchor: '2024-06-11', quote: '5日前', value: { due: '2024-07-05' } },
      { text: '最迟28日要报。', anchor: '2024-06-11', quote: '最迟28日', value: { due: '2024-06-28' } },
    ],
    counterExamples: ['日前，县里开会。', '数十日前', '1号楼前种树', '8日，雨停了。'],
  },
  'deadline.relative-day': {
    examples: [
      {
        text: '明天上午9点前报到。',
        anchor: '2024-06-11',
        quote: '明天上午9点前',
        value: { due: '2024-06-12' },
        confidence: 'inferred',
      },
      { text: '今日下班前反馈。', anchor: '2024-06-11', quote: '今日下班前', value: { due: '2024-06-11' } },
      {
        text: '险情必须当日排除、当日办结。',
        anchor: '2024-06-11',
        quote: '当日',
        value: { due: '2024-06-11' },
        confidence: 'guessed',
      },
      {
        text: '名单次日12时前发布。',
        anchor: '2024-06-11',
        quote: '次日12时前',
        value: { due: '2024-06-12' },
        confidence: 'guessed',
      },
      { text: '当天修不好的，次日8时前说明原因。', anchor: '2024-06-11', quote: '次日8时前', value: { kind: 'event' } },
      { text: '昨天下午，县长到现场办公。', anchor: '2024-06-11', quote: '昨天下午', refused: '说的是过去的时间' },
      { text: '决不许今天填坑、明天开挖。', anchor: '2024-06-11', quote: '明天', refused: '修辞的说法，不是时限' },
      { text: '别把难题拖到明天。', anchor: '2024-06-11', quote: '到明天', refused: '修辞的说法，不是时限' },
      { text: '不论昨天还是今天都要讲诚信。', anchor: '2024-06-11', quote: '今天', refused: '修辞的说法，不是时限' },
      { text: '昨天查出的缺口，今天要堵住。', anchor: '2024-06-11', quote: '今天', value: { due: '2024-06-11' } },
      { text: '寒潮预计后天抵达。', anchor: '2024-06-11', quote: '后天', refused: '说的是预告或预计的事' },
      { text: '今天，县里召开推进会。', anchor: '2024-06-11', quote: '今天', refused: '说的是当天发生的事' },
    ],
    counterExamples: ['每天巡河', '春天到了'],
  },
};
