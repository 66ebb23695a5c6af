import { provenDeadlineRules } from '../deadlines/rules/proofs';
import { directiveRules } from '../directives/rules';
import { OWNER_RULES } from '../owners/rules';
import type { Rule } from './rule';

/** Every rule of the extraction: one spec proves them all, and `npm run rules:try` searches them. */
export const extractionRules: readonly Rule<string, unknown>[] = [
  ...provenDeadlineRules,
  ...directiveRules,
  ...OWNER_RULES,
];
