import type { Article, ReportDetail } from '../reports/report';
import type { Draft, Span } from './draft';
import { droppedId } from './source-marks';

/** What the reader of the desk wants to see. */
export interface DeskFilter {
  tasksOnly: boolean;
  openOnly: boolean;
  dropped: boolean;
}

export type DeskRow =
  | { kind: 'article'; id: string; article: Article }
  | { kind: 'draft'; id: string; draft: Draft }
  | { kind: 'dropped'; id: string; span: Span; why: string };

/** The drafts that the last reading of the report left on the desk. */
export const standingDrafts = (drafts: readonly Draft[]): Draft[] => drafts.filter(({ state }) => state !== 'lapsed');

/** The drafts that pass the filter; those that a later reading took off the desk stand with the sentences not taken. */
export const shownDrafts = (drafts: readonly Draft[], { tasksOnly, openOnly, dropped }: DeskFilter): Draft[] =>
  drafts.filter(
    ({ nature, state }) =>
      (!tasksOnly || nature === 'task') && (!openOnly || state === 'open') && (dropped || state !== 'lapsed'),
  );

const startOf = (row: DeskRow): number => {
  switch (row.kind) {
    case 'article':
      return row.article.span.start;
    case 'draft':
      return row.draft.span.start;
    case 'dropped':
      return row.span.start;
  }
};

const RANK: Record<DeskRow['kind'], number> = { article: 0, draft: 1, dropped: 2 };

/** Articles, drafts and, where asked for, sentences not taken, in the order of the text; no article without a row below it. */
export const deskRows = (
  { articles, dropped }: Pick<ReportDetail, 'articles' | 'dropped'>,
  shown: readonly Draft[],
  withDropped: boolean,
): DeskRow[] => {
  const rows: DeskRow[] = [
    ...articles.map((article): DeskRow => ({ kind: 'article', id: article.id, article })),
    ...shown.map((draft): DeskRow => ({ kind: 'draft', id: draft.id, draft })),
    ...(withDropped ? dropped : []).map(({ span, why }, index): DeskRow => ({
      kind: 'dropped',
      id: droppedId(index),
      span,
      why,
    })),
  ];
  return rows
    .sort((a, b) => startOf(a) - startOf(b) || RANK[a.kind] - RANK[b.kind])
    .filter((row, at, all) => row.kind !== 'article' || (all[at + 1] ?? row).kind !== 'article');
};

/** The neighbour of a draft in the list; at an end, the draft itself; without a draft in focus, that nearest to `from`. */
export const neighbour = (
  shown: readonly Draft[],
  id: string | undefined,
  step: 1 | -1,
  from = 0,
): Draft | undefined => {
  const at = shown.findIndex((draft) => draft.id === id);
  if (at !== -1) return shown[at + step] ?? shown[at];
  return step === 1
    ? (shown.find(({ span }) => span.start >= from) ?? shown.at(-1))
    : (shown.findLast(({ span }) => span.start < from) ?? shown[0]);
};

/** The next draft after this one that fits, going on from the top at the end. Not this one. */
export const nextWhere = (
  shown: readonly Draft[],
  id: string | undefined,
  fits: (draft: Draft) => boolean,
): Draft | undefined => {
  const at = shown.findIndex((draft) => draft.id === id);
  return [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))].find(fits);
};

/** Whether the draft waits for a decision. */
export const isOpen = ({ state, reportWithdrawn }: Draft): boolean => state === 'open' && !reportWithdrawn;
export const isOpenQuestion = (draft: Draft): boolean => isOpen(draft) && draft.questions.length > 0;

/**
 * The drafts as their report has them. Report and drafts are read apart: of a report that was withdrawn a moment ago, drafts
 * of the moment before may not be offered for a decision.
 */
export const draftsOf = (
  report: Pick<ReportDetail, 'withdrawn'> | undefined,
  drafts: readonly Draft[] | undefined,
): readonly Draft[] | undefined =>
  report?.withdrawn ? drafts?.map((draft) => ({ ...draft, reportWithdrawn: true })) : drafts;

/** The draft that a deep link means: the one that shares most of the span. */
export const draftAt = (drafts: readonly Draft[], { start, end }: Span): Draft | undefined => {
  let best: Draft | undefined;
  let most = 0;
  for (const draft of drafts) {
    const shared = Math.min(end, draft.span.end) - Math.max(start, draft.span.start);
    if (shared > most) {
      best = draft;
      most = shared;
    }
  }
  return best;
};

/** The span of `#s=120-158`. */
export const spanOfHash = (hash: string): Span | undefined => {
  const [, start, end] = /^#s=(\d{1,9})-(\d{1,9})$/u.exec(hash) ?? [];
  return start !== undefined && end !== undefined ? { start: Number(start), end: Number(end) } : undefined;
};
