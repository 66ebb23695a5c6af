import { defineErrors } from '../refusals/refusal';

/** Why the trail says no to its reader. */
export const AUDIT_ERRORS = defineErrors('audit', {
  entry_not_found: { kind: 'not_found', message: '没有这条操作记录，或者已按留存期限清理' },
});
