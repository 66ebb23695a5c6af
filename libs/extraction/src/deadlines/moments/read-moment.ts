import type { CalendarDate } from '../../contract';
import { dayOfMonth, dottedDate, monthDay, relativeDay, wordMonthDay } from './days';
import { feastEve } from './feasts';
import { anonymous, type Moment, type MomentForm } from './moment';
import { monthEdge, monthTenth, wholeMonth } from './months';
import { week } from './weeks';
import { halfYear, planPeriod, quarter, wholeYear, wordQuarter, yearEdge } from './years';

// In the order in which they are tried: the longer writing first.
const FORMS: readonly MomentForm[] = [
  feastEve,
  monthDay,
  dottedDate,
  wordMonthDay,
  monthTenth,
  monthEdge,
  wholeMonth,
  quarter,
  wordQuarter,
  halfYear,
  planPeriod,
  yearEdge,
  wholeYear,
  week,
  relativeDay,
  dayOfMonth,
];

/** Any moment, to stand inside a longer pattern. */
export const ANY_MOMENT = `(?:${FORMS.map(({ source }) => anonymous(source)).join('|')})`;

const WHOLE = FORMS.map((form) => ({
  form,
  pattern: new RegExp(`^(?:${form.source.replaceAll('_', String.raw`\s?`)})$`, 'u'),
}));

/** Reads words that are a moment from end to end. */
export const readMoment = (words: string, anchor: CalendarDate | undefined): Moment | undefined => {
  for (const { form, pattern } of WHOLE) {
    const match = pattern.exec(words);
    const moment = match && form.read(match.groups ?? {}, anchor);
    if (moment) return moment;
  }
  return undefined;
};
