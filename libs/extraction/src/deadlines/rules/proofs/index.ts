import type { Rule } from '../../../rules/rule';
import { deadlineRules } from '..';
import type { DeadlineProofs, DeadlineValue } from '../../deadline-rule';
import { datesProofs } from './dates';
import { durationsProofs } from './durations';
import { eventsProofs } from './events';
import { feastDaysProofs } from './feast-days';
import { feastsProofs } from './feasts';
import { happeningsProofs } from './happenings';
import { holidaysProofs } from './holidays';
import { hoursProofs } from './hours';
import { listsProofs } from './lists';
import { minutesProofs } from './minutes';
import { monthsProofs } from './months';
import { rangesProofs } from './ranges';
import { recurringCustomsProofs } from './recurring-customs';
import { recurringDaysProofs } from './recurring-days';
import { recurringMonthsProofs } from './recurring-months';
import { recurringYearsProofs } from './recurring-years';
import { trapsProofs } from './traps';
import { triggersProofs } from './triggers';
import { vagueProofs } from './vague';
import { weeksProofs } from './weeks';
import { yearsProofs } from './years';

/** The proofs of all rules on deadlines, apart from the rules: the reader ships without them. */
export const deadlineProofs: DeadlineProofs = {
  ...datesProofs,
  ...durationsProofs,
  ...eventsProofs,
  ...feastDaysProofs,
  ...feastsProofs,
  ...happeningsProofs,
  ...holidaysProofs,
  ...hoursProofs,
  ...listsProofs,
  ...minutesProofs,
  ...monthsProofs,
  ...rangesProofs,
  ...recurringCustomsProofs,
  ...recurringDaysProofs,
  ...recurringMonthsProofs,
  ...recurringYearsProofs,
  ...trapsProofs,
  ...triggersProofs,
  ...vagueProofs,
  ...weeksProofs,
  ...yearsProofs,
};

/** Every rule on deadlines with its proof; without examples where it has none, which a spec refuses. */
export const provenDeadlineRules: readonly Rule<'deadline', DeadlineValue>[] = deadlineRules.map((rule) => ({
  ...rule,
  ...(deadlineProofs[rule.id] ?? { examples: [], counterExamples: [] }),
}));
