import { createDirectory, isUnitClass, mayBeCalled } from '@duban/directory';
import { UNIT_KIND_WORDS, UNIT_KINDS, type UnitKind, usualKind } from '../unit-kind';
import { unfitName } from '../unit-name';
import { LIST_HEADS, type ListedUnit, type ListField, type ListRow, namesIn } from './list-columns';
import { fault, type ListFault } from './read-list';

/** A unit as the list wants it. `id` is null where it is to be set up; `parentName` is empty for the root. */
export interface WantedUnit extends Omit<ListedUnit, 'id' | 'parentId'> {
  row: number;
  id: string | null;
  parentName: string;
}

/** What the list would do. Nothing of it is done while there is a fault. */
export interface ListPlan {
  faults: ListFault[];
  /** Those above before those below. */
  created: WantedUnit[];
  changed: { before: ListedUnit; after: WantedUnit }[];
  unchanged: number;
}

/** The longest that each field may be, in UTF-16 units. */
export type ListLimits = Readonly<Record<Exclude<ListField, 'parent' | 'kind'>, number>>;

/** Compares the list with the units that live. A unit that the list does not name stays as it is. */
export const planList = (units: readonly ListedUnit[], rows: readonly ListRow[], limits: ListLimits): ListPlan => {
  const faults: ListFault[] = [];
  const known = knownUnits(units);
  const wanted = rows.map((row) => readRow(known, row, limits, faults));
  checkTwins(wanted, faults);
  const named = new Set(wanted.map(({ id }) => id));
  const others = units
    .filter(({ id }) => !named.has(id))
    .map((unit): WantedUnit => ({
      ...unit,
      row: 0,
      parentName: nameAbove(known, unit),
    }));
  const after = [...wanted, ...others];
  checkNames(known, after, faults);
  checkPlaces(units, after, faults);
  const newNames = new Map(wanted.flatMap(({ id, name }) => (id === null ? [] : [[id, name]])));
  const changed = wanted.flatMap((one) => {
    const before = known.byId.get(one.id ?? '');
    if (!before) return [];
    const parentName = newNames.get(before.parentId ?? '') ?? nameAbove(known, before);
    return isSame(before, one, parentName) ? [] : [{ before, after: one }];
  });
  const created = inOrder(wanted.filter(({ id }) => id === null));
  faults.sort((a, b) => a.row - b.row);
  return { faults, created, changed, unchanged: wanted.length - created.length - changed.length };
};

interface KnownUnits {
  byId: ReadonlyMap<string, ListedUnit>;
  byName: ReadonlyMap<string, ListedUnit>;
  byCode: ReadonlyMap<string, ListedUnit>;
}

const knownUnits = (units: readonly ListedUnit[]): KnownUnits => ({
  byId: new Map(units.map((unit) => [unit.id, unit])),
  byName: new Map(units.map((unit) => [unit.name, unit])),
  byCode: new Map(units.flatMap((unit) => (unit.code === null ? [] : [[unit.code, unit]]))),
});

const nameAbove = ({ byId }: KnownUnits, { parentId }: ListedUnit): string => byId.get(parentId ?? '')?.name ?? '';

const readRow = (
  { byCode, byName }: KnownUnits,
  { number, values, formulas }: ListRow,
  limits: ListLimits,
  faults: ListFault[],
): WantedUnit => {
  const { code = '', name = '', parent = '', kind = '' } = values;
  const add = (field: ListField, message: string): void => {
    faults.push(fault(number, LIST_HEADS[field], values[field] ?? '', message));
  };
  for (const field of formulas) add(field, '此格是公式，请改为文字');
  const unit = (code === '' ? undefined : byCode.get(code)) ?? byName.get(name);
  const unfit = name.length < 2 ? '请写明单位名称' : unfitName(name);
  if (unfit !== null) add('name', unfit);
  for (const field of ['code', 'name', 'duties', 'contact'] as const) {
    if ((values[field] ?? '').length > limits[field]) add(field, `最多 ${limits[field]} 个字`);
  }
  if (code !== '' && !/^[\w.-]+$/u.test(code)) add('code', '编码由字母、数字、点和横线组成');
  const said = UNIT_KINDS.find((one) => UNIT_KIND_WORDS[one] === kind);
  if (kind !== '' && said === undefined) add('kind', `类别应为${Object.values(UNIT_KIND_WORDS).join('、')}之一`);
  const aliases = values.aliases === undefined ? (unit?.aliases ?? []) : namesIn(values.aliases);
  for (const alias of aliases) {
    if (alias.length < 2 || alias.length > limits.aliases) add('aliases', `“${alias}”应为 2 至 ${limits.aliases} 个字`);
  }
  const given = <Field extends 'code' | 'duties' | 'contact'>(field: Field): string | null =>
    values[field] === undefined ? (unit?.[field] ?? null) : values[field] || null;
  return {
    row: number,
    id: unit?.id ?? null,
    code: given('code'),
    name,
    parentName: parent,
    kind: kindFor(said, unit, name, parent),
    aliases,
    duties: given('duties'),
    contact: given('contact'),
  };
};

const kindFor = (said: UnitKind | undefined, unit: ListedUnit | undefined, name: string, parent: string): UnitKind =>
  said ?? unit?.kind ?? usualKind(name, parent === '' ? 0 : 1);

/** No two lines about one unit, with one name or with one code. */
const checkTwins = (wanted: readonly WantedUnit[], faults: ListFault[]): void => {
  const seen = new Map<string, number>();
  for (const { row, id, name, code } of wanted) {
    const keys: [ListField, string, string][] = [
      ['name', name, `name ${name}`],
      ...(code === null ? [] : ([['code', code, `code ${code}`]] as [ListField, string, string][])),
      ...(id === null ? [] : ([['name', name, `id ${id}`]] as [ListField, string, string][])),
    ];
    for (const [field, value, key] of keys) {
      const first = seen.get(key);
      if (first === undefined) seen.set(key, row);
      else if (!faults.some((one) => one.row === row && one.field === LIST_HEADS[field])) {
        faults.push(fault(row, LIST_HEADS[field], value, `与第 ${first} 行重复`));
      }
    }
  }
};

/** Every name belongs to one unit, whether the list names that unit or not. */
const checkNames = (known: KnownUnits, after: readonly WantedUnit[], faults: ListFault[]): void => {
  const bearers = new Map<string, WantedUnit>();
  const codes = new Map<string, WantedUnit>();
  for (const unit of [...after].sort((a, b) => a.row - b.row)) {
    const taken = bearers.get(unit.name);
    if (taken?.row === 0) faults.push(fault(unit.row, LIST_HEADS.name, unit.name, '已有同名的单位'));
    if (!taken) bearers.set(unit.name, unit);
    const holder = unit.code === null ? undefined : codes.get(unit.code);
    if (holder?.row === 0) faults.push(fault(unit.row, LIST_HEADS.code, unit.code ?? '', `编码已属于${holder.name}`));
    if (unit.code !== null && !holder) codes.set(unit.code, unit);
  }
  const directory = createDirectory(
    after.map(({ name, aliases, parentName, id }) => ({
      id: id ?? name,
      name,
      aliases,
      parentId: bearers.get(parentName)?.id ?? (bearers.has(parentName) ? parentName : null),
    })),
  );
  // Those that the list does not name stay as they are: theirs come first.
  for (const unit of [...after].sort((a, b) => Math.min(a.row, 1) - Math.min(b.row, 1))) {
    const old = known.byId.get(unit.id ?? '')?.aliases ?? [];
    for (const alias of unit.aliases) {
      const taken = bearers.get(alias);
      const add = (message: string): void => {
        if (unit.row > 0) faults.push(fault(unit.row, LIST_HEADS.aliases, alias, message));
        else if (taken && taken.row > 0) faults.push(fault(taken.row, LIST_HEADS.aliases, alias, message));
      };
      if (taken && taken !== unit) add(`“${alias}”已是${taken.name}的名称`);
      else if (isUnitClass(alias)) add(`“${alias}”指一类单位，不能作简称`);
      else if (!old.includes(alias) && !mayBeCalled(directory, unit.id ?? unit.name, alias)) {
        add(`“${alias}”写明的层级或地名与${unit.name}不符`);
      }
      if (!taken) bearers.set(alias, unit);
    }
  }
};

/** Everybody but the root has a unit above, and nobody stands above itself. */
const checkPlaces = (units: readonly ListedUnit[], after: readonly WantedUnit[], faults: ListFault[]): void => {
  const byName = new Map(after.map((unit) => [unit.name, unit]));
  const root = units.find(({ parentId }) => parentId === null)?.id;
  for (const unit of after.filter(({ row }) => row > 0)) {
    const { row, id, parentName } = unit;
    const add = (message: string): void => {
      faults.push(fault(row, LIST_HEADS.parent, parentName, message));
    };
    if (id !== null && id === root) {
      if (parentName !== '') add('最上级单位不能有上级单位');
    } else if (parentName === '') add('请写明上级单位');
    else if (!byName.has(parentName)) add('没有这个单位');
    else if (isCircle(byName, unit)) add('上下级关系绕成了圈');
  }
};

const isCircle = (byName: ReadonlyMap<string, WantedUnit>, unit: WantedUnit): boolean => {
  const seen = new Set([unit]);
  for (let at = byName.get(unit.parentName); at; at = byName.get(at.parentName)) {
    if (at === unit) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
};

const isSame = (before: ListedUnit, after: WantedUnit, parentName: string): boolean =>
  before.name === after.name &&
  before.code === after.code &&
  before.kind === after.kind &&
  before.duties === after.duties &&
  before.contact === after.contact &&
  parentName === after.parentName &&
  before.aliases.join('\n') === after.aliases.join('\n');

/** Those above before those below, whatever the order of the list. */
const inOrder = (created: readonly WantedUnit[]): WantedUnit[] => {
  const byName = new Map(created.map((unit) => [unit.name, unit]));
  const order = new Set<WantedUnit>();
  const add = (unit: WantedUnit, depth: number): void => {
    const parent = byName.get(unit.parentName);
    if (parent && !order.has(parent) && depth < created.length) add(parent, depth + 1);
    order.add(unit);
  };
  for (const unit of created) add(unit, 0);
  return [...order];
};
