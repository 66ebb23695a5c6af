import { everyMatch } from '../lexicon/every-match';
import type { CalendarDate } from '../contract';

const DAY = /(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日(?![前起内电]|之前)/gu;
const WRITTEN = /(?<year>(?:19|20)\d{2})年(?<month>\d{1,2})月(?<day>\d{1,2})日/gu;

const two = (n: number): string => String(n).padStart(2, '0');
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const toDate = (year: number, month: number, day: number): CalendarDate | undefined => {
  const last = DAYS_OF_MONTH[month - 1];
  return last === undefined || day < 1 || day > last ? undefined : `${year}-${two(month)}-${two(day)}`;
};

/** The latest day of that month and day that is not after the report. A day alone is in the report's month or the one before. */
const before = (report: CalendarDate, month: number | undefined, day: number): CalendarDate | undefined => {
  const year = Number(report.slice(0, 4));
  const ownMonth = Number(report.slice(5, 7));
  if (month !== undefined) {
    const same = toDate(year, month, day);
    return same !== undefined && same <= report ? same : toDate(year - 1, month, day);
  }
  const same = toDate(year, ownMonth, day);
  if (same !== undefined && same <= report) return same;
  return ownMonth === 1 ? toDate(year - 1, 12, day) : toDate(year, ownMonth - 1, day);
};

/** The days on which what a sentence tells took place; a day without a year needs the report's date. */
export const readDays = (text: string, report: CalendarDate | undefined): CalendarDate[] => {
  const days: CalendarDate[] = [];
  for (const { groups } of everyMatch(DAY, text)) {
    const month = groups?.month === undefined ? undefined : Number(groups.month);
    const day = Number(groups?.day);
    const year = groups?.year === undefined ? undefined : Number(groups.year);
    const date =
      year !== undefined && month !== undefined
        ? toDate(year, month, day)
        : report !== undefined && year === undefined
          ? before(report, month, day)
          : undefined;
    if (date !== undefined && !days.includes(date)) days.push(date);
  }
  return days;
};

const WORDS: readonly [RegExp, number][] = [
  [/昨[天日晚]/u, -1],
  [/前天/u, -2],
  [/今[天日晨晚]/u, 0],
];

/** «昨天», «今日» of a report, counted from its date. */
export const readRelativeDays = (text: string, report: CalendarDate | undefined): CalendarDate[] => {
  if (report === undefined) return [];
  const found = WORDS.filter(([pattern]) => pattern.test(text)).map(([, days]) => {
    const date = new Date(`${report}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10);
  });
  return found.slice(0, 1);
};

const HEAD = 400;
const TAIL = 200;

/** The day on which a text says it was issued: in its last lines (签署), else at its head (报头). */
export const readReportDate = (text: string): CalendarDate | undefined => {
  const inPart = (part: string, last: boolean): CalendarDate | undefined => {
    const dates = [...part.matchAll(WRITTEN)].flatMap(({ groups }) => {
      const date = toDate(Number(groups?.year), Number(groups?.month), Number(groups?.day));
      return date === undefined ? [] : [date];
    });
    return last ? dates.at(-1) : dates[0];
  };
  const tail = text.trimEnd().slice(-TAIL);
  const signed =
    /(?:[\n。）]|\p{Script=Han}{2,20})\s*((?:19|20)\d{2}年\d{1,2}月\d{1,2}日)\s*(?:[（(][^（）()]{0,20}[）)])?$/u.exec(
      tail,
    );
  return (
    (signed?.[1] === undefined ? undefined : inPart(signed[1], true)) ??
    inPart(text.slice(0, HEAD).split(/。/u)[0] ?? '', false)
  );
};
