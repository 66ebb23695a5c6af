import { everyMatch } from '../lexicon/every-match';
import { isCalendarDate, type WorkdayCalendar } from '@duban/workdays';
import type { CalendarDate, Deadline } from '../contract';
import { type Hit, type RefusedHit, tryRule } from '../rules/rule';
import { RuleGate } from '../rules/rule-gate';
import type { DeadlineValue } from './deadline-rule';
import { fold } from './fold';
import { deadlineRules } from './rules';
import { holdsTimeWords } from './time-words';

type Found = Hit<'deadline', DeadlineValue> | RefusedHit;

const STOPS = /[。！？\n]/gu;

const lengthOf = ({ span }: Found): number => span.end - span.start;

/** Longest first, then as the rules are ordered; what overlaps a longer finding is dropped. */
const resolve = (found: readonly Found[], length: number): Found[] => {
  if (found.length < 2) return [...found];
  // A sort is stable, so rules of one length keep their order.
  const byLength = [...found].sort((a, b) => lengthOf(b) - lengthOf(a));
  const taken = new Uint8Array(length);
  return byLength
    .filter(({ span }) => {
      if (taken.subarray(span.start, span.end).includes(1)) return false;
      taken.fill(1, span.start, span.end);
      return true;
    })
    .sort((a, b) => a.span.start - b.span.start);
};

const deadlineOf = (hit: Hit<'deadline', DeadlineValue>, text: string, offset: number): Deadline => {
  const { how, ...value } = hit.value;
  const span = { start: hit.span.start + offset, end: hit.span.end + offset };
  const raw = text.slice(span.start, span.end);
  return { raw, span, ...value, confidence: hit.confidence, rule: hit.rule, derivation: `«${raw}»→${how}` };
};

const gate = new RuleGate(deadlineRules);

/** What every rule says about one sentence, refusals among it; nothing that overlaps something longer. */
const findIn = (text: string, anchor: CalendarDate | undefined, calendar: WorkdayCalendar | undefined): Found[] => {
  const seen = fold(text);
  const rules = gate.admit(seen);
  if (rules.length === 0 || !holdsTimeWords(text)) return [];
  const application = { text, anchor, calendar, seen };
  const found: Found[] = [];
  for (const rule of rules) for (const hit of tryRule(rule, application)) found.push(hit);
  return resolve(found, text.length);
};

/** What may be given beside the text and the anchor. */
export interface ReadingOptions {
  /** The office's working days; the published ones where it is not given. */
  calendar?: WorkdayCalendar;
}

/**
 * The deadlines that a text states, in order. Spans are offsets into `text`, and `raw` is the slice itself. Relative
 * phrases count from `anchor`; without one they are kept and get no date. What has happened is none.
 * Throws RangeError where the anchor is no day as yyyy-mm-dd.
 */
export const readDeadlines = (
  text: string,
  anchor: CalendarDate | undefined,
  { calendar }: ReadingOptions = {},
): Deadline[] => {
  if (anchor !== undefined && !isCalendarDate(anchor)) throw new RangeError(`not a day as yyyy-mm-dd: ${anchor}`);
  const deadlines: Deadline[] = [];
  const readTo = (start: number, end: number): void => {
    if (end === start) return;
    for (const found of findIn(text.slice(start, end), anchor, calendar)) {
      if (!('refused' in found)) deadlines.push(deadlineOf(found, text, start));
    }
  };
  let start = 0;
  for (const { index } of everyMatch(STOPS, text)) {
    readTo(start, index);
    start = index + 1;
  }
  readTo(start, text.length);
  return deadlines;
};
