import type { DocumentRefusal, RefusalCode } from './contract';

/** What each refusal says to a person: what is the matter, and what can be done. */
export const REFUSAL_MESSAGES: Record<RefusalCode, string> = {
  empty: '文件里没有文字。',
  unsupported: '不支持这种文件。请导入 docx、doc、wps、pdf、html 或纯文本文件。',
  encoding_unknown: '文本的编码无法识别。请指明编码，或另存为 UTF-8 后再导入。',
  damaged: '文件已损坏或不完整，无法读取。请重新下载，或用办公软件打开后另存再导入。',
  encrypted: '文件设有密码，无法读取。请取消密码后再导入。',
  unsafe: '文件里有不安全的内容（XML 实体声明），已停止读取。请用办公软件打开后另存再导入。',
  inflated_too_large: '文件解压后过大，已停止读取。请拆分文件，或只导入其中的文字。',
  too_many_parts: '文件内部的组成部分过多，已停止读取。请用办公软件打开后另存再导入。',
  too_deep: '文件内部的层次嵌套过深，已停止读取。请复制其中的文字粘贴导入。',
  too_long: '文件里的文字过长，已停止读取。请拆分后再导入。',
  too_slow: '文件过于复杂，在规定时间内没有读完。请拆分文件，或复制其中的文字粘贴导入。',
  ocr_missing: '文件是图片或扫描件，里面没有文字。本机没有安装离线文字识别组件：请安装该组件，或导入有文字的原文件。',
  nothing_recognised: '图片或扫描件里没有识别出文字。请导入更清晰的扫描件，或导入有文字的原文件。',
};

/** Ends the reading of a document from anywhere inside it; the door makes it an answer. */
export class ReadingRefused extends Error {
  constructor(
    readonly code: RefusalCode,
    message = REFUSAL_MESSAGES[code],
  ) {
    super(message);
  }
}

/** Ends the reading here. */
export const refuse = (code: RefusalCode, message?: string): never => {
  throw new ReadingRefused(code, message);
};

/** What was thrown, as an answer. What is no refusal of ours was thrown by a parser over bytes that it does not understand. */
export const asRefusal = (error: unknown): DocumentRefusal => {
  const refused = error instanceof ReadingRefused ? error : new ReadingRefused('damaged');
  return { ok: false, code: refused.code, message: refused.message };
};
