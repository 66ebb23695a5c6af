import type { DeadlineRule } from '../deadline-rule';
import { dateRules } from './dates';
import { durationRules } from './durations';
import { eventRules } from './events';
import { feastDayRules } from './feast-days';
import { feastRules } from './feasts';
import { happeningRules } from './happenings';
import { holidayRules } from './holidays';
import { hourRules } from './hours';
import { listRules } from './lists';
import { minuteRules } from './minutes';
import { monthRules } from './months';
import { rangeRules } from './ranges';
import { customaryRules } from './recurring-customs';
import { dailyRules } from './recurring-days';
import { monthlyRules } from './recurring-months';
import { yearlyRules } from './recurring-years';
import { trapRules } from './traps';
import { triggerRules } from './triggers';
import { vagueRules } from './vague';
import { weekRules } from './weeks';
import { yearRules } from './years';

/** Every rule on deadlines. Where two rules take words of one length, the earlier one wins. */
export const deadlineRules: readonly DeadlineRule[] = [
  ...trapRules,
  ...hourRules,
  ...dateRules,
  ...monthRules,
  ...yearRules,
  ...weekRules,
  ...durationRules,
  ...minuteRules,
  ...feastRules,
  ...holidayRules,
  ...feastDayRules,
  ...triggerRules,
  ...happeningRules,
  ...rangeRules,
  ...listRules,
  ...monthlyRules,
  ...yearlyRules,
  ...dailyRules,
  ...customaryRules,
  ...eventRules,
  ...vagueRules,
];
