import { REFUSAL_MESSAGES, type RefusalCode } from '@duban/documents';
import { defineErrors, type RefusalRow } from '@duban/supervision';

/** Why no words came out of a file: under the reader's own codes, in its own words. */
const UNREADABLE = Object.fromEntries(
  Object.entries(REFUSAL_MESSAGES).map(([code, message]) => [code, { kind: 'unprocessable', message }]),
) as Record<RefusalCode, RefusalRow>;

/** Why a report is not taken in, or not found. No refusal quotes the text. */
export const REPORT_ERRORS = defineErrors('report', {
  ...UNREADABLE,
  not_found: { kind: 'not_found', message: '报告不存在' },
  wrong_encoding: { kind: 'unprocessable', message: '文件不是所选的编码，请改选编码后重试' },
  too_large: { kind: 'too_large', message: '报告过大：纯文本最多 5 MB，其他文件最多 20 MB' },
  classified: { kind: 'unprocessable', message: '正文带有密级标志，本系统不得处理涉密内容，未作保存' },
  already_imported: { kind: 'conflict', message: '这份报告已经导入过' },
  same_text: { kind: 'conflict', message: '内容相同的报告已经导入过（只是编码、换行或文件不同）' },
  already_withdrawn: { kind: 'conflict', message: '这份报告已经撤回' },
  preview_stale: { kind: 'conflict', message: '预览之后，拟办事项、单位或识别规则有了变化，请重新查看后再确认' },
  drafts_accepted: { kind: 'conflict', message: '报告中已有事项被采纳，请先撤销采纳，再撤回报告' },
  too_complex: { kind: 'unprocessable', message: '报告过于复杂，未能在限定的时间和内存内读完' },
  file_missing: { kind: 'invalid', message: '请选择一个文件' },
});
