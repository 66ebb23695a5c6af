import { decodeText, type LexiconUnit } from '@duban/extraction';
import { CommandFailed } from './command-failed';
import { nameOf, readBytes } from './read-input';
import type { Terminal } from './terminal';

/**
 * The office's units from a file: JSON (`[{ "name": "…", "aliases": ["…"] }]`, also under `units`), or plain text with
 * a unit a line, its short names after it, parted by commas or tabs.
 */
export const readUnits = async (file: string, terminal: Terminal): Promise<LexiconUnit[]> => {
  const decoded = decodeText(await readBytes(file, terminal));
  if (!decoded.ok) throw new CommandFailed(`单位名录${nameOf(file)}不是可读的文本。`);
  const { text } = decoded;
  const units = /^\s*[[{]/u.test(text) ? fromJson(text, file) : fromLines(text);
  if (units.length === 0) throw new CommandFailed(`单位名录${nameOf(file)}里没有单位。`);
  return units;
};

const fromLines = (text: string): LexiconUnit[] =>
  text.split(/\r?\n/u).flatMap((line) => {
    const [name, ...aliases] = line
      .split(/[,，、;；\t]/u)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    return name === undefined || name.startsWith('#') ? [] : [{ name, aliases }];
  });

const fromJson = (text: string, file: string): LexiconUnit[] => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CommandFailed(`单位名录${nameOf(file)}不是正确的 JSON。`);
  }
  const list: unknown = isRecord(value) ? value.units : value;
  if (!Array.isArray(list)) throw new CommandFailed(`单位名录${nameOf(file)}应是单位的数组。`);
  return list.map((entry: unknown, index) => {
    const unit = isRecord(entry) ? entry : { name: entry };
    const aliases = unit.aliases ?? [];
    if (typeof unit.name !== 'string' || unit.name === '' || !isWords(aliases)) {
      throw new CommandFailed(
        `单位名录${nameOf(file)}第 ${index + 1} 个单位应有 name（文字）和 aliases（文字的数组）。`,
      );
    }
    return { name: unit.name, aliases };
  });
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string');
