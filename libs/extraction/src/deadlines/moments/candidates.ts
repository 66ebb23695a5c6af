import { daysBetween } from '@duban/workdays';
import type { CalendarDate } from '../../contract';
import type { DayRange, Moment } from './moment';

/** One of the ranges that a moment may mean. */
export interface Candidate {
  k: number;
  range: DayRange;
}

const MOST_PERIODS = 8;

/** The first range, in time, that is not over before a day. */
export const firstFrom = (moment: Moment, day: CalendarDate | undefined): Candidate | undefined => {
  if (!moment.open || day === undefined) {
    const range = moment.at(0);
    return range && { k: 0, range };
  }
  for (let k = -1; k <= MOST_PERIODS; k++) {
    const range = moment.at(k);
    if (range && range.end >= day) return { k, range };
  }
  return undefined;
};

/** How far a range is from a day; 0 where it holds it. */
const distance = ({ start, end }: DayRange, day: CalendarDate): number =>
  end < day ? daysBetween(end, day) : start > day ? daysBetween(day, start) : 0;

/** The range nearest to a day: where nothing else tells the year, 11月30日 said on 5 December is five days ago. */
export const nearestTo = (moment: Moment, day: CalendarDate | undefined): Candidate | undefined => {
  if (!moment.open || day === undefined) return firstFrom(moment, day);
  return [0, 1, -1]
    .flatMap((k) => {
      const range = moment.at(k);
      return range ? [{ k, range, away: distance(range, day) }] : [];
    })
    .sort((a, b) => a.away - b.away)[0];
};
