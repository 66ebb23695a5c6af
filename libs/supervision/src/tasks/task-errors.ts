import { defineErrors } from '../refusals/refusal';

/** Why the ledger says no. */
export const TASK_ERRORS = defineErrors('task', {
  not_found: { kind: 'not_found', message: '督办事项不存在' },
  part_not_found: { kind: 'not_found', message: '没有这项分工，或该事项已办结' },
  part_placed: { kind: 'conflict', message: '这项分工已有责任单位' },
  said_again: { kind: 'conflict', message: '该督办事项已被再次强调，请先恢复那些拟办事项' },
});
