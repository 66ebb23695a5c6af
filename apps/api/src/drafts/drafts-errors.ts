import { defineErrors } from '@duban/supervision';

/** The report whose drafts were asked for. */
export const DRAFTS_REPORT_ERRORS = defineErrors('report', {
  not_found: { kind: 'not_found', message: '报告不存在' },
  too_many_questions: { kind: 'unprocessable', message: '待处理的拟办事项超过 2000 条，请先处理一部分再导出清单' },
  no_answers: { kind: 'unprocessable', message: '没有找到填好的答复：请保留编号，把答复写在“答：”之后' },
  answers_of_another: { kind: 'conflict', message: '这份清单是另一份报告的' },
  too_many_answers: { kind: 'unprocessable', message: '答复超过 4000 条，请分几次导入' },
});
