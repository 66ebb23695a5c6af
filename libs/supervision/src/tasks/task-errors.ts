import { defineErrors } from '../refusals/refusal';

/** Why the ledger says no. */
export const TASK_ERRORS = defineErrors('task', {
  not_found: { kind: 'not_found', message: '督办事项不存在' },
});
