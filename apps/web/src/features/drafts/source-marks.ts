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

// A headline may run over several lines, and its name in the list joins them: its beginning is enough to find it.
const HEADLINE_BEGINNING = 6;

/** The line on which an article's headline begins; where it is not found, the first line that is not blank. */
export const headlineSpan = (text: string, { span, headline }: Pick<Article, 'span' | 'headline'>): Span => {
  const found = text.indexOf(headline.slice(0, HEADLINE_BEGINNING), span.start);
  const blank = /^\s*/u.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const at = headline !== '' && found !== -1 && found < span.end ? found : span.start + blank;
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end === -1 ? text.length : end };
};
