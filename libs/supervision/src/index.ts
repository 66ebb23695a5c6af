export * from './access/permissions';
export * from './access/grant-roles';
export * from './access/role-errors';
export * from './access/roles';
export * from './access/scope';
export * from './audit/audit-errors';
export { type AuditRow } from './audit/audit-row';
export { type ChainCut } from './audit/chain-cut';
export * from './audit/chain-fault';
export * from './audit/chain-head';
export * from './audit/retention';
export * from './audit/seal';
export * from './audit/verify-chain';
export * from './drafts/correction';
export * from './drafts/draft';
export * from './drafts/draft-errors';
export * from './drafts/organisers-answer';
export * from './lights/light';
export * from './persons/mask-persons';
export * from './passwords/password-faults';
export * from './passwords/password-profiles';
export * from './refusals/refusal';
export {
  compareDirectives,
  findRepetitions,
  type RepeatedTask,
  REPETITION_LIKELIHOODS,
  type RepetitionLikelihood,
} from './repetitions/find-repetitions';
export * from './repetitions/said-directive';
export * from './rereading/changed-fields';
export * from './rereading/plan-rereading';
export * from './tasks/context-span';
export * from './tasks/propose-task';
export * from './tasks/task-errors';
export * from './units/carry-out-plan';
export * from './units/list/list-columns';
export { type ListFault, readList, type SheetCellText } from './units/list/read-list';
export { type ListPlan, planList, type WantedUnit } from './units/list/plan-list';
export * from './units/names-over-time';
export * from './units/new-alias';
export * from './units/plan-unit-change';
export * from './units/succession';
export * from './units/unit-change';
export * from './units/unit-errors';
export * from './units/unit-kind';
export * from './units/unit-name';
export * from './units/unit-tree';
