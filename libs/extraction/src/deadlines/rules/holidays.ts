import {
  addDays,
  type Feast,
  feastDate,
  holidayOf,
  PUBLIC_HOLIDAYS,
  type WorkdayCalendar,
  workdayFrom,
} from '@duban/workdays';
import {
  type DeadlineOutcome,
  deadlineRule,
  type Groups,
  inChinese,
  pattern,
  reading,
  type ReadingContext,
} from '../deadline-rule';
import { DURATION, durationName, durationOf, endOfDuration } from '../durations';
import { firstFrom } from '../moments/candidates';
import { feastsNamed, FEASTS } from '../moments/feasts';
import type { DayRange, Moment } from '../moments/moment';
import { yearReference } from '../moments/references';
import { settle } from '../settle';
import { asEvent } from './feasts';

const HOLIDAY = '(?:假期|长假|小长假|假日|放假|黄金周)';

/** The days off around a feast; its own day where nobody has one off (七一, 重阳). */
const daysAround = (feast: Feast, year: number, calendar: WorkdayCalendar | undefined): DayRange | undefined => {
  if (PUBLIC_HOLIDAYS.some((name) => name === feast) || feast === '除夕') return holidayOf(feast, year, calendar);
  const day = feastDate(feast, year);
  return day === undefined ? undefined : { start: day, end: day };
};

/** The days off around the feasts named; in an unpublished year there are none. */
const holidayMoment = (groups: Groups, { anchor, calendar }: ReadingContext): Moment => {
  const { open, stated, gone } = yearReference(groups, anchor);
  const at = (k: number): DayRange | undefined => {
    const year = yearReference(groups, anchor).at(k);
    const ranges = feastsNamed(groups.feasts ?? '').map((feast) =>
      year === undefined ? undefined : daysAround(feast, year, calendar),
    );
    if (!ranges.every((range) => range !== undefined)) return undefined;
    const [first, last] = [
      ranges.map(({ start }) => start).sort()[0],
      ranges
        .map(({ end }) => end)
        .sort()
        .at(-1),
    ];
    return first !== undefined && last !== undefined ? { start: first, end: last } : undefined;
  };
  return { unit: 'week', open, stated, gone, at };
};

const unpublished = () => reading({ kind: 'event', how: '该年放假安排未公布，未推算' }, 'stated');

const duringHoliday = (groups: Groups, context: ReadingContext): DeadlineOutcome => {
  const moment = holidayMoment(groups, context);
  return firstFrom(moment, context.anchor) ? asEvent(settle(moment, {}, context)) : unpublished();
};

const afterHoliday = (groups: Groups, context: ReadingContext): DeadlineOutcome => {
  const { anchor, calendar } = context;
  const holiday = firstFrom(holidayMoment(groups, context), anchor)?.range;
  if (!holiday) return unpublished();
  const duration = durationOf(groups);
  if (!duration) {
    const due = workdayFrom(addDays(holiday.end, 1), calendar);
    return reading({ kind: 'event', start: due, due, how: `${inChinese(due)}，假期后第一个工作日` }, 'inferred');
  }
  const end = endOfDuration(duration, holiday.end, calendar);
  if (!end) return undefined;
  const how = `${inChinese(end.due)}，自假期最后一天${holiday.end}次日起${durationName(duration)}`;
  return reading({ kind: 'event', ...end, duration, how }, 'inferred');
};

/** The days off around a feast, and the first workday after them. */
export const holidayRules = [
  deadlineRule({
    id: 'deadline.holiday',
    pattern: pattern(`${FEASTS}(?:${HOLIDAY}?期间|${HOLIDAY})(?!后)`),
    cue: /[节旦春夕宵明一午秋庆阳八四日年考夜"](?:小?长假|放?假[期日]?|黄金周|期间)/u,
    read: duringHoliday,
  }),
  deadlineRule({
    id: 'deadline.after-holiday',
    pattern: pattern(
      `${FEASTS}${HOLIDAY}?后(?:的)?(?:(?:首|第一|第1|头一)个?(?:工作日|上班日|天)|上班(?:第一天|首日)|${DURATION}_(?:之内|以内|内))`,
    ),
    cue: /[节旦春夕宵明一午秋庆阳八四日年考夜假期"]后/u,
    read: afterHoliday,
  }),
];
