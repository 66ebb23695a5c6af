import type { CalendarDate, Confidence, Deadline } from '../contract';
import type { Proof, Reading, ReadingContext, ReadingRule, Refusal } from '../rules/rule';
import { fold } from './fold';

/** What a deadline rule reads; the engine adds the words, their place, the rule's id and the confidence. */
export interface DeadlineValue extends Omit<Deadline, 'raw' | 'span' | 'rule' | 'confidence' | 'derivation'> {
  /** The derivation without the quoted words: «11月底前»→ how. */
  how: string;
}

/** A rule on deadlines; its proof stands in `rules/proofs`. */
export type DeadlineRule = ReadingRule<'deadline', DeadlineValue>;
/** What rules must read and must leave, by the rules' ids. */
export type DeadlineProofs = Readonly<Record<string, Proof<DeadlineValue>>>;
export type DeadlineOutcome = Reading<DeadlineValue> | Refusal | undefined;
/** What a pattern named. */
export type Groups = Record<string, string | undefined>;
export type { ReadingContext };

/** A deadline rule: it sees the folded text. */
export const deadlineRule = (rule: Omit<DeadlineRule, 'kind' | 'view'>): DeadlineRule => ({
  ...rule,
  kind: 'deadline',
  view: fold,
});

/** The rule's pattern from its pieces: spaces that officials put around digits are allowed where `_` stands. */
export const pattern = (source: string): RegExp => new RegExp(source.replaceAll('_', String.raw`\s?`), 'gu');

/** A reading, its other readings cleared of doubles. */
export const reading = (
  value: Omit<DeadlineValue, 'alternatives'> & { alternatives?: readonly (CalendarDate | undefined)[] },
  confidence: Confidence,
): Reading<DeadlineValue> => ({
  value: {
    ...value,
    alternatives: [...new Set(value.alternatives ?? [])].filter((day): day is string => !!day && day !== value.due),
  },
  confidence,
});

/** The words are a date and no deadline, with the reason for the person who asks why. */
export const refuse = (refused: string): Refusal => ({ refused });

/** «2024年11月30日». */
export const inChinese = (date: CalendarDate): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};
