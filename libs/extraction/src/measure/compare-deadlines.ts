import type { Deadline, Directive } from '../contract';
import type { AgreedDeadline, AgreedDirective } from './agreed-answer';
import type { Miss } from './miss';
import type { Scores } from './scores';
import { squeeze } from './squeezed-text';

/** Whether a deadline names a day, be it one that comes again. */
export const isDated = ({ due, rrule, next, dates }: Deadline): boolean =>
  due !== undefined || rrule !== undefined || next !== undefined || (dates ?? []).length > 0;

/**
 * Counts the deadline of a directive: right where its words are the agreed ones, with no day where none is agreed. A day
 * that the answer does not have is an invented date.
 */
export const compareDeadlines = (agreed: AgreedDirective, read: readonly Directive[], scores: Scores): Miss[] => {
  const found = read.flatMap(({ deadline }) => deadline ?? []);
  const [wanted] = agreed.deadlines;
  if (!wanted) return found.flatMap((one) => invented(agreed, one, scores));
  const hit = found.find(({ raw }) => isWithin(raw, wanted.raw) || isWithin(wanted.raw, raw));
  const others = found.filter(
    (one) => one !== hit && isDated(one) && !agreed.deadlines.some(({ raw }) => squeeze(raw) === squeeze(one.raw)),
  );
  return [...compareFirst(agreed, wanted, hit, scores), ...others.flatMap((one) => invented(agreed, one, scores))];
};

const compareFirst = (
  { quote }: AgreedDirective,
  wanted: AgreedDeadline,
  hit: Deadline | undefined,
  scores: Scores,
): Miss[] => {
  const asked = wanted.due ?? (wanted.rrule === undefined ? undefined : normalRule(wanted.rrule));
  if (!hit) {
    scores.deadlines.missing += 1;
    return [{ field: 'deadline', sentence: quote, agreed: wanted.raw }];
  }
  if (asked === undefined && wanted.kind !== 'recurring' && isDated(hit)) {
    scores.deadlines.missing += 1;
    scores.deadlines.extra += 1;
    scores.inventedDates += 1;
    return [{ field: 'deadline', sentence: quote, agreed: wanted.raw, read: sayDeadline(hit) }];
  }
  scores.deadlines.right += 1;
  if (asked === undefined) return [];
  const said = wanted.due === undefined ? normalRule(hit.rrule ?? '') : hit.due;
  scores.due.of += 1;
  if (said === asked) {
    scores.due.right += 1;
    return [];
  }
  return [{ field: 'due', sentence: quote, agreed: `${wanted.raw} ${asked}`, read: sayDeadline(hit) }];
};

const invented = ({ quote }: AgreedDirective, deadline: Deadline, scores: Scores): Miss[] => {
  scores.deadlines.extra += 1;
  if (isDated(deadline)) scores.inventedDates += 1;
  return [{ field: 'deadline', sentence: quote, read: sayDeadline(deadline) }];
};

const isWithin = (words: string, others: string): boolean => squeeze(others).includes(squeeze(words));

/** The parts of a recurrence rule in one order, without the interval that goes without saying. */
const normalRule = (rule: string): string =>
  rule
    .replace(/^RRULE:/iu, '')
    .split(';')
    .filter((part) => part !== '' && part !== 'INTERVAL=1')
    .sort()
    .join(';');

const sayDeadline = ({ raw, due, rrule, next }: Deadline): string =>
  [squeeze(raw), due ?? rrule ?? next].filter((words) => words !== undefined).join(' ');
