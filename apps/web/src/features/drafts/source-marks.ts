import type { Mark } from '../../ui/segments';
import type { Article, ReportDetail } from '../reports/report';
import type { Draft, Span } from './draft';

/** How marks are named in words, by their kind. */
export type MarkWords = Record<'task' | 'exhortation' | 'heading' | 'owner' | 'deadline' | 'issuer', string>;

const marksOf = (draft: Draft, words: MarkWords): Mark[] => {
  const mark = (kind: keyof MarkWords, span: Span | null | undefined, label: string): Mark[] =>
    span ? [{ of: draft.id, kind, start: span.start, end: span.end, label }] : [];
  const sentence = mark(draft.nature, draft.span, `${words[draft.nature]}：${draft.title}`);
  return [
    ...sentence.map((whole) => (draft.state === 'dismissed' ? { ...whole, kind: 'dismissed' } : whole)),
    ...mark('issuer', draft.issuer?.span, words.issuer),
    ...draft.owners.flatMap(({ span, name }) => mark('owner', span, `${words.owner}：${name}`)),
    ...draft.deadlines.flatMap(({ span, derivation }) => mark('deadline', span, `${words.deadline}：${derivation}`)),
  ];
};

/** The marks of every draft; an issuer named once for many drafts is marked for each of them. */
export const draftMarks = (drafts: readonly Draft[], words: MarkWords): Mark[] =>
  drafts.flatMap((draft) => marksOf(draft, words));

export const droppedId = (index: number): string => `dropped-${index}`;

/** The sentences that were read and not taken, each with its reason. */
export const droppedMarks = ({ dropped }: Pick<ReportDetail, 'dropped'>): Mark[] =>
  dropped.map(({ span, why }, index) => ({
    of: droppedId(index),
    kind: 'dropped',
    start: span.start,
    end: span.end,
    label: why,
  }));

/** Where the first line of an article that is not blank starts and ends. */
export const headlineSpan = (text: string, { span }: Pick<Article, 'span'>): Span => {
  const blank = /^\s*/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const start = text.lastIndexOf('\n', span.start + blank - 1) + 1;
  const end = text.indexOf('\n', span.start + blank);
  return { start, end: end === -1 ? text.length : end };
};
