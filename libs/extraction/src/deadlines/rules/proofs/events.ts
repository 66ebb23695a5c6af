import type { DeadlineProofs } from '../../deadline-rule';

/** What the rules of `events` must read and must leave. */
export const eventsProofs: DeadlineProofs = {
  'deadline.before-season': {
    examples: [
      {
        text: '主汛期前加固险段。',
        anchor: '2024-03-11',
        quote: '主汛期前',
        value: { kind: 'event' },
        confidence: 'stated',
      },
      { text: '开学前完成消杀。', anchor: '2024-06-11', quote: '开学前', value: { kind: 'event' } },
      { text: '市两会召开前办结。', anchor: '2024-06-11', quote: '市两会召开前', value: { kind: 'event' } },
      { text: '明年花期前建成步道。', anchor: '2024-06-11', quote: '明年花期前', value: { kind: 'event' } },
      { text: '“三秋”前检修农机。', anchor: '2024-06-11', quote: '“三秋”前', value: { kind: 'event' } },
      { text: '上冻前已经完工。', anchor: '2024-12-11', quote: '上冻前', refused: '说的是已经完成的事' },
    ],
    counterExamples: ['目前', '汛期前期', '春节前', '日前'],
  },
  'deadline.before-happening': {
    examples: [
      {
        text: '须在工程验收前备齐图纸。',
        anchor: '2024-03-11',
        quote: '工程验收前',
        value: { kind: 'event' },
        confidence: 'stated',
      },
      { text: '新馆启用前完成布展。', anchor: '2024-03-11', quote: '新馆启用前', value: { kind: 'event' } },
    ],
    counterExamples: ['空前繁荣', '当前', '面前', '项目验收前不得使用'],
  },
  'deadline.lunar-date': {
    examples: [
      { text: '农历腊月二十前结清。', anchor: '2024-03-11', quote: '农历腊月二十前', value: { kind: 'event' } },
    ],
    counterExamples: ['农历新年前', '日历三月', '腊月里'],
  },
};
