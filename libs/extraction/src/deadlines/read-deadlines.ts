import type { WorkdayCalendar } from '@duban/workdays';
import type { CalendarDate, Deadline } from '../contract';
import { type Hit, type RefusedHit, tryRule } from '../rules/rule';
import type { DeadlineValue } from './deadline-rule';
import { fold } from './fold';
import { deadlineRules } from './rules';

type Found = Hit<'deadline', DeadlineValue> | RefusedHit;

const STOPS = /[。！？\n]/gu;
// Without one of these characters a sentence holds no word of time.
const CUE = /[0-9年月日号天周旬季节期时前内底末每按限早快尽如提星半]/u;

/** Longest first, then as the rules are ordered; what overlaps a longer finding is dropped. */
const resolve = (found: Found[]): Found[] => {
  const byLength = found
    .map((hit, order) => ({ hit, order, length: hit.span.end - hit.span.start }))
    .sort((a, b) => b.length - a.length || a.order - b.order);
  const taken = new Set<number>();
  const kept: Found[] = [];
  for (const { hit } of byLength) {
    let free = true;
    for (let at = hit.span.start; at < hit.span.end && free; at++) free = !taken.has(at);
    if (!free) continue;
    for (let at = hit.span.start; at < hit.span.end; at++) taken.add(at);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
};

const deadlineOf = (hit: Hit<'deadline', DeadlineValue>, text: string, offset: number): Deadline => {
  const { how, ...value } = hit.value;
  const span = { start: hit.span.start + offset, end: hit.span.end + offset };
  const raw = text.slice(span.start, span.end);
  return { raw, span, ...value, confidence: hit.confidence, rule: hit.rule, derivation: `«${raw}»→${how}` };
};

/** What every rule says about one sentence, refusals among it; nothing that overlaps something longer. */
const findIn = (text: string, anchor: CalendarDate | undefined, calendar: WorkdayCalendar | undefined): Found[] => {
  const seen = fold(text);
  if (!CUE.test(seen)) return [];
  return resolve(deadlineRules.flatMap((rule) => tryRule(rule, { text, anchor, calendar, seen })));
};

/** What may be given beside the text and the anchor. */
export interface ReadingOptions {
  /** The office's working days; the published ones where it is not given. */
  calendar?: WorkdayCalendar;
}

/**
 * The deadlines that a text states, in order. Spans are offsets into `text`, and `raw` is the slice itself. Relative
 * phrases count from `anchor`; without one they are kept and get no date. What has happened is none.
 */
export const readDeadlines = (
  text: string,
  anchor: CalendarDate | undefined,
  { calendar }: ReadingOptions = {},
): Deadline[] => {
  const deadlines: Deadline[] = [];
  let start = 0;
  for (const end of [...[...text.matchAll(STOPS)].map((stop) => stop.index), text.length]) {
    if (end > start) {
      for (const found of findIn(text.slice(start, end), anchor, calendar)) {
        if (!('refused' in found)) deadlines.push(deadlineOf(found, text, start));
      }
    }
    start = end + 1;
  }
  return deadlines;
};
