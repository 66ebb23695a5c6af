import { defineErrors } from '@duban/supervision';

/** The report whose drafts were asked for. */
export const DRAFTS_REPORT_ERRORS = defineErrors('report', {
  not_found: { kind: 'not_found', message: '报告不存在' },
});
