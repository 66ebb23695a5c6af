import { defineErrors } from '@duban/supervision';

/** Why a report is not read by the second reader. */
export const SECOND_READING_ERRORS = defineErrors('second_reading', {
  off: { kind: 'conflict', message: '本系统没有启用辅助识别' },
  report_not_found: { kind: 'not_found', message: '报告不存在' },
  report_withdrawn: { kind: 'conflict', message: '这份报告已经撤回，不再识别' },
  done: { kind: 'conflict', message: '这份报告已经辅助识别过' },
});
