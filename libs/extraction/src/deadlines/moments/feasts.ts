import {
  addDays,
  type CalendarDate,
  dateOf,
  type Feast,
  feastDate,
  holidayOf,
  lastWorkdayBefore,
  publishedCalendar,
} from '@duban/workdays';
import { IS_BEFORE } from '../before';
import type { Groups } from '../deadline-rule';
import type { DayRange, Moment, MomentForm } from './moment';
import { YEAR, yearReference } from './references';

const NAMES: Record<string, Feast> = {
  元旦: '元旦',
  农历新年: '春节',
  春节: '春节',
  新春: '春节',
  大年初一: '春节',
  除夕: '除夕',
  元宵: '元宵',
  清明: '清明',
  劳动节: '劳动节',
  五一: '劳动节',
  端午: '端午',
  中秋: '中秋',
  国庆: '国庆',
  十一: '国庆',
  重阳: '重阳',
  七一: '建党节',
  建党节: '建党节',
  八一: '建军节',
  建军节: '建军节',
  六一: '儿童节',
  儿童节: '儿童节',
  三八: '妇女节',
  妇女节: '妇女节',
  五四: '青年节',
  青年节: '青年节',
  教师节: '教师节',
  植树节: '植树节',
  宪法日: '宪法日',
  七夕: '七夕',
  腊八: '腊八',
  小年: '小年',
  大年三十: '除夕',
  冬至: '冬至',
  护士节: '护士节',
  医师节: '医师节',
  记者节: '记者节',
  消防日: '消防日',
  烈士纪念日: '烈士纪念日',
};

// The numerals are feasts only where they stand alone: 二十一前 and 第十一 are none.
const ONE_FEAST = `(?:(?<![0-9])")?(?:${Object.keys(NAMES)
  .map((name) => (/^[一二三四五六七八九十]+$/u.test(name) ? `(?<![一二三四五六七八九十第])${name}` : name))
  .join('|')}|高考)"?(?:国际)?(?:劳动|儿童|妇女|青年)?(?:节|佳节|夜)?"?`;

/** One feast or several (中秋、国庆), with the year where the text names it. */
export const FEASTS = `(?:${YEAR}_)?(?<feasts>${ONE_FEAST}(?:[、和及与]?${ONE_FEAST}){0,3})(?:"?[双两]节"?)?`;

/** What the name of a feast looks like, loosely. */
export const FEAST_SHAPE = `"?(?:${Object.keys(NAMES).join('|')}|高考)"?(?:佳?节|夜)?`;

const NAME = new RegExp(`${Object.keys(NAMES).join('|')}|高考`, 'gu');

/** The day of the university entrance examination: 7 June since 2003, but for 2020. */
const examinationDay = (year: number): CalendarDate => dateOf(year, year === 2020 ? 7 : 6, 7);

const dayOf = (name: string, year: number): CalendarDate | undefined => {
  if (name === '高考') return examinationDay(year);
  const feast = NAMES[name];
  return feast && feastDate(feast, year);
};

/** The feasts that the words name, as the workday calendar calls them; 高考 is none of them. */
export const feastsNamed = (words: string): Feast[] => [...words.matchAll(NAME)].flatMap(([name]) => NAMES[name] ?? []);

/** The days of the feasts that the words name in a year, in order. */
const daysIn = (words: string, year: number): CalendarDate[] =>
  [...words.matchAll(NAME)]
    .map(([name]) => dayOf(name, year))
    .filter((day) => day !== undefined)
    .sort();

/** The feast itself, or the first of several; alternatives are up to the rule. */
export const feastDay = (groups: Groups, anchor: CalendarDate | undefined): Moment => {
  const { open, stated, gone, at: yearAt } = yearReference(groups, anchor);
  return {
    unit: 'day',
    open,
    stated,
    gone,
    at: (k) => {
      const year = yearAt(k);
      const day = year === undefined ? undefined : daysIn(groups.feasts ?? '', year)[0];
      return day === undefined ? undefined : { start: day, end: day };
    },
  };
};

/** The day before a feast as a range of one day. */
export const eveOf = (day: CalendarDate | undefined): DayRange | undefined =>
  day === undefined ? undefined : { start: addDays(day, -1), end: addDays(day, -1) };

/** The first day off around the feasts named, where the year's notice is published. */
const daysOffFrom = (words: string, year: number): CalendarDate | undefined =>
  feastsNamed(words)
    .flatMap((feast) => holidayOf(feast, year)?.start ?? [])
    .sort()[0];

/** Said in November or December, 今年春节 is the one that comes. */
const isComing = ({ yw }: Groups, anchor: CalendarDate | undefined, eve: CalendarDate | undefined): boolean =>
  yw === '今' && anchor !== undefined && anchor.slice(5, 7) >= '11' && eve !== undefined && eve < anchor;

/** 春节前, 中秋、国庆前: by the eve of the first; the feast itself and the last workday before it can be defended too. */
export const feastEve: MomentForm = {
  name: 'feast-eve',
  source: `${FEASTS}(?<off>假期|长假|小长假)?(?:来临|到来)?[之以]?(?:前夕|前${IS_BEFORE})`,
  read: (groups, anchor): Moment => {
    const { feasts = '', off } = groups;
    const { open, stated, gone, at: yearAt } = yearReference(groups, anchor);
    const eveIn = (year: number): DayRange | undefined =>
      eveOf((off && daysOffFrom(feasts, year)) ?? daysIn(feasts, year)[0]);
    return {
      unit: 'day',
      open,
      stated,
      gone,
      at: (k) => {
        const year = yearAt(k);
        const eve = year === undefined ? undefined : eveIn(year);
        return year !== undefined && isComing(groups, anchor, eve?.end) ? eveIn(year + 1) : eve;
      },
      alternatives: ({ end }) => {
        const day = addDays(end, 1);
        const year = Number(day.slice(0, 4));
        const workdays = publishedCalendar.years.has(year) ? [lastWorkdayBefore(day)] : [];
        return [
          day,
          ...workdays,
          ...daysIn(feasts, year)
            .slice(off ? 0 : 1)
            .map((later) => addDays(later, -1)),
        ];
      },
    };
  },
};
