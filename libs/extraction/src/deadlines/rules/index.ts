import type { DeadlineRule } from '../deadline-rule';
import { dateRules } from './dates';
import { monthRules } from './months';
import { weekRules } from './weeks';
import { yearRules } from './years';

/** Every rule on deadlines. Where two take words of one length, the earlier one wins. */
export const deadlineRules: readonly DeadlineRule[] = [...dateRules, ...monthRules, ...yearRules, ...weekRules];
