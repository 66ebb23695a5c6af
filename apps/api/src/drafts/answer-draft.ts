import type { CalendarDate } from '@duban/extraction';
import { type Answer, type AnsweredOwner, answerAsDeadline, answerAsOwners } from '@duban/papers';
import type { CorrectionRequest, DraftCorrection, DraftState } from '@duban/supervision';

/**
 * What became of an answer: taken over; not understood; the field was already settled by a person; the draft was decided
 * before; no draft has this number.
 */
export const ANSWER_RESULTS = ['taken', 'unread', 'settled', 'decided', 'unknown'] as const;
export type AnswerResult = (typeof ANSWER_RESULTS)[number];

/** What was read out of an answer. */
export interface AnswerReading {
  owners: AnsweredOwner[] | null;
  due: CalendarDate | null;
}

/** The draft that an answer speaks of, as far as the answer meets it. */
export interface AnsweredDraft {
  state: DraftState;
  correction: DraftCorrection;
  /** The day from which a day without a year counts on. */
  anchor: CalendarDate | undefined;
}

type Judged = AnswerReading &
  ({ result: 'taken'; request: CorrectionRequest } | { result: Exclude<AnswerResult, 'taken'> });

const NOTHING: AnswerReading = { owners: null, due: null };

/** On whose word. What a clerk set stands; a clerk may still follow the answer by hand. */
const onWhoseWord = (text: string): string => `据会议组织者答复：“${text}”`;

const judgeOwners = (text: string, { correction }: AnsweredDraft): Judged => {
  const owners = answerAsOwners(text);
  if (owners.length === 0) return { ...NOTHING, result: 'unread' };
  if (correction.owners) return { owners, due: null, result: 'settled' };
  const named = owners.map((owner) => ({ ...owner, why: onWhoseWord(text) }));
  return { owners, due: null, result: 'taken', request: { owners: named } };
};

const judgeDeadline = (text: string, { correction, anchor }: AnsweredDraft): Judged => {
  const due = answerAsDeadline(text, anchor);
  if (due === undefined) return { ...NOTHING, result: 'unread' };
  if (correction.deadline !== undefined) return { owners: null, due, result: 'settled' };
  return { owners: null, due, result: 'taken', request: { deadline: { due, derivation: onWhoseWord(text) } } };
};

/** What an answer does to its draft. Nothing is guessed: what is not plainly a unit or a day is left to a person. */
export const answerDraft = ({ field, text }: Answer, draft: AnsweredDraft | undefined): Judged => {
  if (!draft) return { ...NOTHING, result: 'unknown' };
  if (draft.state !== 'open') return { ...NOTHING, result: 'decided' };
  if (field === 'owner') return judgeOwners(text, draft);
  if (field === 'deadline') return judgeDeadline(text, draft);
  return { ...NOTHING, result: 'unread' };
};
