import { type DirectoryUnit, UNIT_LEVELS, type UnitGroup, type UnitLevel } from '../unit';
import { readSheet } from './read-sheet';

export interface UnitsFile {
  units: DirectoryUnit[];
  groups: UnitGroup[];
}

export type UnitsFileReading = ({ ok: true } & UnitsFile) | { ok: false; problem: string };

/** A unit as a file writes it: the unit above by its name, or the units below nested in it. */
interface WrittenUnit {
  name: string;
  shortName?: string;
  aliases: string[];
  parent?: string;
  level?: UnitLevel;
  duties?: string;
  children: unknown[];
}

class BadFile extends Error {}

/**
 * Reads a directory from the text of a file: JSON (a list of units, or `{ units, groups }`; units may be nested by
 * `children`), JSON lines, or a sheet with a head line, else a unit a line with its short names behind it.
 */
export const readUnitsFile = (text: string): UnitsFileReading => {
  try {
    const { listed, groups } = readListed(text.replace(/^\uFEFF/u, ''));
    const units = collectUnits(listed);
    if (units.length === 0) return { ok: false, problem: '里没有单位' };
    return { ok: true, units, groups: groups.map((group) => readGroup(group, units)) };
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
    return { ok: false, problem: error.message };
  }
};

const readListed = (text: string): { listed: unknown[]; groups: unknown[] } => {
  if (!/^\s*[[{]/u.test(text)) return { listed: readSheet(text), groups: [] };
  const whole = parsed(text);
  if (whole === undefined) return { listed: readLines(text), groups: [] };
  if (isRecord(whole) && typeof whole.name === 'string') return { listed: [whole], groups: [] };
  const listed = isRecord(whole) ? whole.units : whole;
  const groups = isRecord(whole) ? (whole.groups ?? []) : [];
  if (!Array.isArray(listed) || !Array.isArray(groups))
    throw new BadFile('应是单位的数组，或 {"units": […], "groups": […]}');
  return { listed, groups };
};

const readLines = (text: string): unknown[] =>
  text.split(/\r?\n/u).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    if (!isRecord(value)) throw new BadFile(`不是正确的 JSON（第 ${index + 1} 行）`);
    return [value];
  });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Numbers the units in the order of the file, and turns names of units above into their numbers. */
const collectUnits = (listed: readonly unknown[]): DirectoryUnit[] => {
  const units: (DirectoryUnit & { parent?: string })[] = [];
  const collect = (values: readonly unknown[], above: string | undefined): void => {
    for (const value of values) {
      const { children, parent, ...unit } = readWritten(value, units.length + 1);
      const id = String(units.length + 1);
      units.push({
        ...unit,
        id,
        ...(above !== undefined && { parentId: above }),
        ...(parent !== undefined && { parent }),
      });
      collect(children, id);
    }
  };
  collect(listed, undefined);
  const ids = new Map<string, string>();
  for (const { id, name } of units) if (!ids.has(name)) ids.set(name, id);
  return units.map(({ parent, ...unit }) =>
    parent === undefined ? unit : { ...unit, parentId: ids.get(parent) ?? parent },
  );
};

const readWritten = (value: unknown, place: number): WrittenUnit => {
  const unit = isRecord(value) ? value : { name: value };
  const bad = (what: string): BadFile => new BadFile(`第 ${place} 个单位${what}`);
  const words = (key: string): string | undefined => {
    const given = unit[key];
    if (given === undefined || given === null || given === '') return undefined;
    if (typeof given !== 'string') throw bad(`的 ${key} 应是文字`);
    return given;
  };
  const aliases = unit.aliases ?? [];
  const children = unit.children ?? [];
  const [name, shortName, parent, level, duties] = ['name', 'shortName', 'parent', 'level', 'duties'].map(words);
  if (name === undefined || name.trim() === '') throw bad('应有 name（文字）');
  if (!isWords(aliases)) throw bad('的 aliases 应是文字的数组');
  if (!Array.isArray(children)) throw bad('的 children 应是单位的数组');
  if (level !== undefined && !isLevel(level)) throw bad(`的 level 应是${UNIT_LEVELS.join('、')}之一`);
  return {
    name: name.trim(),
    aliases,
    children,
    ...(shortName !== undefined && { shortName }),
    ...(parent !== undefined && { parent }),
    ...(level !== undefined && { level }),
    ...(duties !== undefined && { duties }),
  };
};

const readGroup = (value: unknown, units: readonly DirectoryUnit[]): UnitGroup => {
  const group = isRecord(value) ? value : {};
  const { name, aliases = [], members } = group;
  if (typeof name !== 'string' || !isWords(aliases) || !isWords(members)) {
    throw new BadFile('的 groups 里每组应有 name（文字）和 members（单位名称的数组）');
  }
  const ids = members.map((member) => {
    const found = units.filter((unit) => unit.name === member);
    if (found.length !== 1) throw new BadFile(`的“${name}”组里，“${member}”不是名录中唯一的单位全称`);
    return found[0]?.id ?? '';
  });
  return { name, aliases, members: ids };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWords = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string');

const isLevel = (words: string): words is UnitLevel => (UNIT_LEVELS as readonly string[]).includes(words);
