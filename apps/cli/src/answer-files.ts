import { decodeText, readAnswer, type AgreedAnswer } from '@duban/extraction';
import { join } from 'node:path';
import { CommandFailed } from './command-failed';
import { lineOfJsonFault } from './json-fault';
import { readText, reasonOf } from './read-input';
import type { Terminal } from './terminal';

/** A text and what was agreed about it. */
export interface AnsweredReport {
  /** The name of both files, without the ending. */
  name: string;
  text: string;
  answer: AgreedAnswer;
}

const MOST_COMPLAINTS = 5;

/** The pairs NAME.txt and NAME.json of a folder. A file that is wrong stops everything and is named with its place. */
export const readAnsweredReports = async (folder: string, terminal: Terminal): Promise<AnsweredReport[]> => {
  const names = await namesIn(folder, terminal);
  const answered = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
  if (answered.length === 0) throw new CommandFailed(`“${folder}”里没有答案（NAME.json，旁边是原文 NAME.txt）。`);
  const lonely = names.filter((name) => name.endsWith('.txt') && !answered.includes(name.slice(0, -'.txt'.length)));
  if (lonely.length > 0) terminal.say(`没有答案，未计：${lonely.join('、')}。`);
  return Promise.all(answered.sort().map((name) => readOne(folder, name, terminal)));
};

const namesIn = async (folder: string, terminal: Terminal): Promise<string[]> => {
  try {
    return await terminal.listFolder(folder);
  } catch (error) {
    throw new CommandFailed(`读不了“${folder}”：${reasonOf(error)}。`);
  }
};

const readOne = async (folder: string, name: string, terminal: Terminal): Promise<AnsweredReport> => {
  const { text } = await readText(join(folder, `${name}.txt`), terminal);
  const file = join(folder, `${name}.json`);
  const reading = readAnswer(parseJson(file, await terminal.readFile(file)), text);
  if ('answer' in reading) return { name, text, answer: reading.answer };
  const { complaints } = reading;
  const rest = complaints.length > MOST_COMPLAINTS ? `\n  ……共 ${complaints.length} 处` : '';
  throw new CommandFailed(`答案“${file}”有误：\n  ${complaints.slice(0, MOST_COMPLAINTS).join('\n  ')}${rest}`);
};

const parseJson = (file: string, bytes: Uint8Array): unknown => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) throw new CommandFailed(`答案“${file}”不是可读的文本。`);
  try {
    return JSON.parse(decoded.text);
  } catch {
    throw new CommandFailed(`答案“${file}”第 ${lineOfJsonFault(decoded.text)} 行不是正确的 JSON。`);
  }
};
