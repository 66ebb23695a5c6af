import { defineErrors } from '@duban/supervision';

/** Why a report is not taken in, or not found. No refusal quotes the text. */
export const REPORT_ERRORS = defineErrors('report', {
  not_found: { kind: 'not_found', message: '报告不存在' },
  empty: { kind: 'unprocessable', message: '没有文字内容' },
  not_text: { kind: 'unprocessable', message: '不是纯文本文件，请另存为 .txt 后再导入' },
  encoding_unknown: { kind: 'unprocessable', message: '无法识别文字编码，请指明编码后重试' },
  wrong_encoding: { kind: 'unprocessable', message: '文件不是所选的编码，请改选编码后重试' },
  too_large: { kind: 'too_large', message: '报告过大，最多 5 MB' },
  classified: { kind: 'unprocessable', message: '正文带有密级标志，本系统不得处理涉密内容，未作保存' },
  already_imported: { kind: 'conflict', message: '这份报告已经导入过' },
  same_text: { kind: 'conflict', message: '内容相同的报告已经导入过（只是编码、换行或文件不同）' },
  already_withdrawn: { kind: 'conflict', message: '这份报告已经撤回' },
  drafts_accepted: { kind: 'conflict', message: '报告中已有事项被采纳，请先撤销采纳，再撤回报告' },
  too_complex: { kind: 'unprocessable', message: '报告过于复杂，未能在限定的时间和内存内读完' },
  file_missing: { kind: 'invalid', message: '请选择一个文件' },
});
