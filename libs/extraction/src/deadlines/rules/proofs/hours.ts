import type { DeadlineProofs } from '../../deadline-rule';

const refused = '说的是一天中的时段';

/** What the rules of `hours` must read and must leave. */
export const hoursProofs: DeadlineProofs = {
  'deadline.trap-hours': {
    examples: [
      { text: '夜市晚上19时至次日凌晨1时可以摆摊。', quote: '晚上19时至次日凌晨1时', refused },
      { text: '窗口每日8:30—17:30受理。', quote: '每日8:30—17:30', refused },
      { text: '高考期间早七点到晚九点禁止鸣笛。', quote: '早七点到晚九点', refused },
      { text: '洒水车18—22时不得上路。', quote: '18—22时', refused },
    ],
    counterExamples: ['3月2日8时至18时停机检修', '每日17时前报表', '一点到位', '2至3个时段'],
  },
};
