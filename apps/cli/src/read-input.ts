import { createHash } from 'node:crypto';
import { loadRecognition, readDocument, recognitionFolder, type RefusalCode } from '@duban/documents';
import { findSecrecyMarking, type TextEncoding } from '@duban/extraction';
import { CommandFailed } from './command-failed';
import type { Terminal } from './terminal';

export interface InputText {
  text: string;
  /** Of the bytes as they were read, in hexadecimal. */
  sha256: string;
}

/** The bytes of a file, or of standard input for `-`. */
export const readBytes = async (file: string, terminal: Terminal): Promise<Uint8Array> => {
  if (file === '-') return terminal.readStandardInput();
  try {
    return await terminal.readFile(file);
  } catch (error) {
    throw new CommandFailed(`读不了“${file}”：${reasonOf(error)}。`);
  }
};

/** The text of a document: refused where it carries a marking of secrecy, be it in the head of a page. The refusal keeps no word of it. */
export const readText = async (file: string, terminal: Terminal, encoding?: TextEncoding): Promise<InputText> => {
  const bytes = await readBytes(file, terminal);
  const name = nameOf(file);
  const recognisePage = await loadRecognition(recognitionFolder(__dirname, process.env.RECOGNITION_FOLDER));
  const known = { fileName: file, ...(encoding && { encoding }), ...(recognisePage && { recognisePage }) };
  const document = await readDocument(bytes, known);
  if (!document.ok) throw new CommandFailed(`${name}：${document.message}${hintOf(document.code)}`);
  const marking = findSecrecyMarking(document.text) ?? findSecrecyMarking(document.margins);
  if (marking) throw new CommandFailed(`${name}带有密级标志（${marking.level}），本系统不处理涉密文件，已停止读取。`);
  for (const { message } of document.warnings) terminal.say(`${name}：${message}`);
  return { text: document.text, sha256: createHash('sha256').update(bytes).digest('hex') };
};

/** Writes a file; text as UTF-8. */
export const writeOut = async (file: string, content: string | Uint8Array, terminal: Terminal): Promise<void> => {
  try {
    await terminal.writeFile(file, content);
  } catch (error) {
    throw new CommandFailed(`写不了“${file}”：${reasonOf(error)}。`);
  }
};

const hintOf = (code: RefusalCode): string => (code === 'encoding_unknown' ? '可用 --encoding 指明。' : '');

/** How messages call an input. */
export const nameOf = (file: string): string => (file === '-' ? '标准输入' : `“${file}”`);

const REASONS: Record<string, string> = {
  ENOENT: '没有这个文件或文件夹',
  EISDIR: '这是一个文件夹',
  ENOTDIR: '这不是文件夹',
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
};

/** Why a file could not be read, in a few words. */
export const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
};
