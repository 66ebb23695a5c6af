import type { Span } from '@duban/extraction';

/** A stretch of one article that is read in one request. */
export interface Passage extends Span {
  /** The place of the article in the report. */
  article: number;
}

/** In UTF-16 code units: as long as a passage may be, and how much of it the next one repeats. */
export const PASSAGE = { longest: 3000, overlap: 200, shortest: 10 } as const;

const STOP = /[。！？；\n]/u;
const LOW_SURROGATE = /^[\uDC00-\uDFFF]/u;

/** The last place of a stretch behind which a sentence ends; its end where there is none. */
const lastStop = (text: string, from: number, to: number): number => {
  for (let at = to; at > from; at -= 1) if (STOP.test(text[at - 1] ?? '')) return at;
  return LOW_SURROGATE.test(text[to] ?? '') ? to - 1 : to;
};

/** The first place of a stretch at which a sentence begins; its start where there is none. */
const firstStop = (text: string, from: number, to: number): number => {
  for (let at = from; at < to; at += 1) if (STOP.test(text[at] ?? '')) return at + 1;
  return LOW_SURROGATE.test(text[from] ?? '') ? from + 1 : from;
};

/**
 * The passage after `from`, undefined at the end. A passage never leaves its article; that of a long article begins a few
 * sentences before `from`, so that what stands at the seam is read whole once. All passages together are little longer
 * than the text.
 */
export const nextPassage = (text: string, articles: readonly Span[], from: number): Passage | undefined => {
  for (const [article, span] of articles.entries()) {
    const begin = Math.max(span.start, from);
    if (span.end - begin < PASSAGE.shortest || text.slice(begin, span.end).trim().length < PASSAGE.shortest) continue;
    const start = begin === span.start ? begin : firstStop(text, Math.max(span.start, begin - PASSAGE.overlap), begin);
    const full = start + PASSAGE.longest;
    const end = full >= span.end ? span.end : lastStop(text, start + PASSAGE.longest / 2, full);
    return { article, start, end };
  }
  return undefined;
};
