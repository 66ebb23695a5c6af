import { createHash } from 'node:crypto';
import { decodeText, type DecodingRefusal, findSecrecyMarking, type TextEncoding } from '@duban/extraction';
import { CommandFailed } from './command-failed';
import type { Terminal } from './terminal';

export interface InputText {
  text: string;
  /** Of the bytes as they were read, in hexadecimal. */
  sha256: string;
}

const REFUSALS: Record<DecodingRefusal['reason'], string> = {
  empty: '里面没有文字',
  binary: '不是文本文件（可能是 Word、PDF、图片或压缩包），请另存为纯文本后再试',
  encoding_unknown: '的编码无法识别，请用 --encoding 指明，或另存为 UTF-8',
};

/** The bytes of a file, or of standard input for `-`. */
export const readBytes = async (file: string, terminal: Terminal): Promise<Uint8Array> => {
  if (file === '-') return terminal.readStandardInput();
  try {
    return await terminal.readFile(file);
  } catch (error) {
    throw new CommandFailed(`读不了“${file}”：${reasonOf(error)}。`);
  }
};

/** A text to be read: decoded, refused where it carries a marking of secrecy. The refusal keeps no word of it. */
export const readText = async (file: string, terminal: Terminal, encoding?: TextEncoding): Promise<InputText> => {
  const bytes = await readBytes(file, terminal);
  const name = nameOf(file);
  const decoded = decodeText(bytes, encoding);
  if (!decoded.ok) throw new CommandFailed(`${name}${REFUSALS[decoded.reason]}。`);
  const marking = findSecrecyMarking(decoded.text);
  if (marking) throw new CommandFailed(`${name}带有密级标志（${marking.level}），本系统不处理涉密文件，已停止读取。`);
  return { text: decoded.text, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** How messages call an input. */
export const nameOf = (file: string): string => (file === '-' ? '标准输入' : `“${file}”`);

const REASONS: Record<string, string> = {
  ENOENT: '没有这个文件',
  EISDIR: '这是一个文件夹',
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
};

const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
};
