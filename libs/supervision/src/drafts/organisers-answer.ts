import type { CalendarDate } from '@duban/extraction';
import type { CorrectionRequest } from './correction';
import type { DraftCorrection, DraftOwner, DraftState } from './draft';

/**
 * What became of an answer: taken over; not understood; the field was already settled by a person; the draft was decided
 * before; no draft has this number.
 */
export const ANSWER_RESULTS = ['taken', 'unread', 'settled', 'decided', 'unknown'] as const;
export type AnswerResult = (typeof ANSWER_RESULTS)[number];

/** An answer of whoever held the meeting: its words, and the units or the day that were read in them. */
export interface OrganisersAnswer {
  text: string;
  owners: Pick<DraftOwner, 'name' | 'role'>[] | null;
  due: CalendarDate | null;
}

/** The draft that is answered, as far as the answer meets it. */
export interface AnsweredDraft {
  state: DraftState;
  correction: DraftCorrection;
}

type JudgedAnswer = { result: 'taken'; request: CorrectionRequest } | { result: Exclude<AnswerResult, 'taken'> };

/**
 * What an answer does to its draft. What a clerk set stands, and what was decided stays decided: a clerk may still follow
 * the answer by hand. The correction says on whose word it is.
 */
export const judgeAnswer = (
  { text, owners, due }: OrganisersAnswer,
  draft: AnsweredDraft | undefined,
): JudgedAnswer => {
  if (!draft) return { result: 'unknown' };
  if (draft.state !== 'open') return { result: 'decided' };
  const onWhoseWord = `据会议组织者答复：“${text}”`;
  if (owners) {
    if (draft.correction.owners) return { result: 'settled' };
    return { result: 'taken', request: { owners: owners.map((owner) => ({ ...owner, why: onWhoseWord })) } };
  }
  if (due !== null) {
    if (draft.correction.deadline !== undefined) return { result: 'settled' };
    return { result: 'taken', request: { deadline: { due, derivation: onWhoseWord } } };
  }
  return { result: 'unread' };
};
