import type { Span } from '@duban/extraction';
import type { DraftState, StoredDraft } from '../drafts/draft';
import { changedFields, isCorrected, type ReadAnswer, type RereadField } from './changed-fields';
import { withDeskNames } from './desk-names';
import { matchPlaces } from './match-drafts';

export const REREAD_OUTCOMES = ['added', 'changed', 'gone', 'kept'] as const;
/**
 * What a new reading does to a directive: it comes onto the desk; its draft gets a new answer; it is found no longer and its
 * draft leaves the desk; or it stays as a person left it although the new reading says something else.
 */
export type RereadOutcome = (typeof REREAD_OUTCOMES)[number];

export const KEPT_REASONS = ['accepted', 'dismissed', 'repeated', 'corrected', 'reopened'] as const;
/** Why a draft stays as it is: it was decided, corrected, or brought back onto the desk, by a person. */
export type KeptReason = (typeof KEPT_REASONS)[number];

/** A draft of the rules, as a new reading meets it. */
export interface RereadDraft extends StoredDraft {
  id: string;
  /** By what other drafts call it, for as long as it lives. */
  key: string;
  state: DraftState;
  articleId: string;
  /** A person has brought it back onto the desk. */
  reopened: boolean;
}

/** A directive of the new reading, in the article in which it stands. */
export interface FoundDirective extends ReadAnswer {
  articleId: string;
}

export interface RereadItem<Draft extends RereadDraft> {
  outcome: RereadOutcome;
  /** Null where nothing like it was on the desk before. */
  draft: Draft | null;
  /** Null where the new reading finds it no longer. */
  found: FoundDirective | null;
  /** What differs; `kept` where what a person said stays. */
  fields: { field: RereadField; kept: boolean }[];
  why: KeptReason | null;
}

export interface RereadPlan<Draft extends RereadDraft> {
  /** Everything of which there is something to tell, in the order of the text. */
  items: RereadItem<Draft>[];
  /** Drafts that are read as before. */
  unchanged: number;
  /** Directives for which there is no draft yet. */
  newcomers: FoundDirective[];
  /** Drafts that get a new answer, or another article around the old one. */
  answers: { draft: Draft; found: FoundDirective }[];
  /** Drafts that leave the desk. */
  lapsing: Draft[];
}

interface Meeting<Draft extends RereadDraft> {
  draft: Draft | null;
  found: FoundDirective | null;
}

/**
 * What a new reading of a report does to its drafts. What a person decided stays, what a person corrected stays, and what
 * nobody has touched follows the new reading. `takenKeys`: the keys of drafts that the rules did not find.
 */
export const planRereading = <Draft extends RereadDraft>(
  drafts: readonly Draft[],
  found: readonly FoundDirective[],
  takenKeys: readonly string[] = [],
): RereadPlan<Draft> => {
  const meetings = meet(drafts, found, takenKeys);
  const told = meetings.map((meeting) => ({ ...meeting, ...judge(meeting) }));
  const items = told.flatMap(({ outcome, ...item }) => (outcome === 'unchanged' ? [] : [{ ...item, outcome }]));
  return {
    items: items.sort((a, b) => startOf(a) - startOf(b)),
    unchanged: told.filter(({ outcome, draft }) => outcome === 'unchanged' && draft?.state !== 'lapsed').length,
    newcomers: meetings.flatMap((meeting) => (meeting.found && !meeting.draft ? [meeting.found] : [])),
    answers: meetings.flatMap(({ draft, found: read }) =>
      draft && read && takes(draft, read) ? [{ draft, found: read }] : [],
    ),
    lapsing: items.flatMap(({ outcome, draft }) => (outcome === 'gone' && draft ? [draft] : [])),
  };
};

const startOf = ({ draft, found }: Meeting<RereadDraft>): number => (found ?? draft)?.answer.span.start ?? 0;

const spanName = ({ start, end }: Span): string => `${start}-${end}`;

/** Brings drafts and directives together. A draft that has left the desk comes back only for the very same words. */
const meet = <Draft extends RereadDraft>(
  drafts: readonly Draft[],
  found: readonly FoundDirective[],
  takenKeys: readonly string[],
): Meeting<Draft>[] => {
  const places = found.map((read) => ({ read, span: read.answer.span }));
  const standing = drafts
    .filter(({ state }) => state !== 'lapsed')
    .map((draft) => ({ draft, span: draft.answer.span }));
  const draftOf = new Map(matchPlaces(standing, places).map(({ old, found: place }) => [place.read, old.draft]));
  const lapsed = drafts.filter(({ state }) => state === 'lapsed');
  const bySpan = new Map(lapsed.map((draft) => [spanName(draft.answer.span), draft]));
  for (const { read, span } of places) {
    const back = draftOf.has(read) ? undefined : bySpan.get(spanName(span));
    if (back) draftOf.set(read, back);
  }
  const keys = new Set([...takenKeys, ...drafts.map(({ key }) => key)]);
  const named = withDeskNames(
    found.map((read) => ({ answer: read.answer, draft: draftOf.get(read) ?? null })),
    keys,
  );
  const met = new Set(draftOf.values());
  return [
    ...found.map((read, at) => ({
      draft: draftOf.get(read) ?? null,
      found: { ...read, answer: named[at] ?? read.answer },
    })),
    ...drafts.filter((draft) => !met.has(draft)).map((draft) => ({ draft, found: null })),
  ];
};

const isOnDesk = ({ state }: RereadDraft): boolean => state === 'open' || state === 'lapsed';

/** Whether the draft gets what was read: it is on the desk, or comes back onto it, and something is different. */
const takes = (draft: RereadDraft, found: FoundDirective): boolean =>
  isOnDesk(draft) &&
  (draft.state === 'lapsed' || draft.articleId !== found.articleId || changedFields(draft, found).length > 0);

type Judgement = Pick<RereadItem<RereadDraft>, 'fields' | 'why'> & { outcome: RereadOutcome | 'unchanged' };

const UNCHANGED: Judgement = { outcome: 'unchanged', fields: [], why: null };

const judge = ({ draft, found }: Meeting<RereadDraft>): Judgement => {
  if (!draft) return { outcome: 'added', fields: [], why: null };
  const { state, correction } = draft;
  if (state === 'lapsed') return found ? { outcome: 'added', fields: [], why: null } : UNCHANGED;
  if (!found) {
    const why = reasonToStay(draft);
    return { outcome: why ? 'kept' : 'gone', fields: [], why };
  }
  const changed = changedFields(draft, found);
  if (state !== 'open') {
    const fields = changed.filter((field) => field !== 'evidence').map((field) => ({ field, kept: true }));
    return fields.length > 0 ? { outcome: 'kept', fields, why: state } : UNCHANGED;
  }
  const fields = changed.map((field) => ({ field, kept: isCorrected(correction, field) }));
  if (fields.length === 0) return UNCHANGED;
  const allKept = fields.every(({ kept }) => kept);
  return { outcome: allKept ? 'kept' : 'changed', fields, why: allKept ? 'corrected' : null };
};

/** Why a draft that is found no longer stays all the same; null where nobody has touched it. */
const reasonToStay = ({ state, correction, reopened }: RereadDraft): KeptReason | null => {
  if (state !== 'open' && state !== 'lapsed') return state;
  if (Object.keys(correction).length > 0) return 'corrected';
  return reopened ? 'reopened' : null;
};
