import { defineErrors } from '../refusals/refusal';

/** Why the review desk says no. */
export const DRAFT_ERRORS = defineErrors('draft', {
  not_found: { kind: 'not_found', message: '拟办事项不存在' },
  already_decided: { kind: 'conflict', message: '该拟办事项已经有人处理' },
  already_open: { kind: 'conflict', message: '该拟办事项尚未处理，无需恢复' },
  lapsed: { kind: 'conflict', message: '重新识别后不再读出该拟办事项，已移出待核；如需处理，请先恢复' },
  owner_twice: { kind: 'unprocessable', message: '同一责任单位在同一责任中只能列一次' },
  owner_lead_and_support: { kind: 'unprocessable', message: '同一责任单位不能既牵头又配合' },
  report_withdrawn: { kind: 'conflict', message: '所属报告已经撤回，其拟办事项不再处理' },
  task_moved_on: { kind: 'conflict', message: '对应的督办事项已经立项，不能再撤回' },
});
