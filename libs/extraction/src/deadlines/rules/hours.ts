import { deadlineRule, pattern, refuse } from '../deadline-rule';
import { PART_OF_DAY } from './moment-rule';

const PART = `(?:${PART_OF_DAY}|早)`;
const UNIT = '(?::[0-9]{2}|_[时点]钟?(?:半|整|[0-9]{1,2}分)?)';
const NUMBER = '(?:[0-9]{1,2}|[〇零一二三四五六七八九十]{1,3})';

/** Hours of the day: when something is open, forbidden or done, on every day and by no day. */
export const hourRules = [
  deadlineRule({
    id: 'deadline.trap-hours',
    // Behind a day the hours belong to it: 6月5日8时至18时.
    pattern: pattern(
      `(?<![0-9:.]|(?:[日号天)]|(?:周|星期)[一二三四五六])_${PART}?_)(?:每[日天]|每个?工作日|工作日)?_${PART}?_${NUMBER}${UNIT}?_(?:至|到|-{1,2})_(?:次日|翌日|第二天|当[日天])?_${PART}?_${NUMBER}${UNIT}`,
    ),
    cue: /[时点:]/u,
    read: () => refuse('说的是一天中的时段'),
  }),
];
