import { UNIT_KIND_WORDS, type UnitKind } from '../unit-kind';

export const LIST_FIELDS = ['code', 'name', 'parent', 'kind', 'aliases', 'duties', 'contact'] as const;
export type ListField = (typeof LIST_FIELDS)[number];

/** The columns of the office's list of units, in their order. */
export const LIST_HEADS: Readonly<Record<ListField, string>> = {
  code: '编码',
  name: '单位名称',
  parent: '上级单位',
  kind: '类别',
  aliases: '简称',
  duties: '职责',
  contact: '联系方式',
};

/** A unit that lives, as the list knows it. */
export interface ListedUnit {
  id: string;
  code: string | null;
  name: string;
  parentId: string | null;
  kind: UnitKind;
  aliases: readonly string[];
  duties: string | null;
  contact: string | null;
}

/** A line of the list: what stands in each column, and where a formula stands. */
export interface ListRow {
  /** As the program shows it, from 1. */
  number: number;
  values: Readonly<Partial<Record<ListField, string>>>;
  formulas: readonly ListField[];
}

const BETWEEN_NAMES = '、';

/** The lines of the list, those above before those below. */
export const listRows = (units: readonly ListedUnit[]): string[][] => {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const below = new Map<string | null, ListedUnit[]>();
  for (const unit of units) below.set(unit.parentId, [...(below.get(unit.parentId) ?? []), unit]);
  const lines: string[][] = [];
  const add = (unit: ListedUnit): void => {
    const { code, name, parentId, kind, aliases, duties, contact } = unit;
    const parent = byId.get(parentId ?? '')?.name ?? '';
    lines.push([
      code ?? '',
      name,
      parent,
      UNIT_KIND_WORDS[kind],
      aliases.join(BETWEEN_NAMES),
      duties ?? '',
      contact ?? '',
    ]);
    for (const child of below.get(unit.id) ?? []) add(child);
  };
  for (const unit of units) if (!byId.has(unit.parentId ?? '')) add(unit);
  return lines;
};

/** The names in a cell. */
export const namesIn = (cell: string): string[] =>
  [...new Set(cell.split(/[、,，;；\n]/u).map((name) => name.trim()))].filter((name) => name !== '');
