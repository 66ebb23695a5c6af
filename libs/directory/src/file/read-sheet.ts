const HEADS: Record<string, readonly string[]> = {
  name: ['name', '单位', '名称', '单位名称', '全称', '单位全称'],
  shortName: ['shortname', '简称', '规范简称'],
  aliases: ['aliases', '别名', '其他简称', '曾用名'],
  parent: ['parent', '上级', '上级单位', '主管单位'],
  level: ['level', '层级', '级别'],
  duties: ['duties', '职责', '主要职责'],
};
const BETWEEN_NAMES = /[,，、;；|\t]/u;

/**
 * The units of a sheet as CSV, with a head line in English or Chinese; a text without such a head has a unit a line, its
 * short names behind it, parted by commas, 、 or tabs. A line that begins with # says nothing.
 */
export const readSheet = (text: string): unknown[] => {
  const rows = readRows(text).filter(
    ([first = '', ...others]) => !first.startsWith('#') && (first !== '' || others.length > 0),
  );
  const keys = (rows[0] ?? []).map(keyOf);
  if (!keys.includes('name')) return rows.flatMap(bareUnit);
  return rows.slice(1).map((cells) => {
    const unit: Record<string, unknown> = {};
    for (const [at, key] of keys.entries()) {
      const cell = cells[at] ?? '';
      if (key !== undefined && cell !== '') unit[key] = key === 'aliases' ? namesIn(cell) : cell;
    }
    return unit;
  });
};

const keyOf = (head: string): string | undefined => {
  const plain = head.toLowerCase();
  return Object.keys(HEADS).find((key) => HEADS[key]?.includes(plain) === true);
};

const bareUnit = (cells: readonly string[]): unknown[] => {
  const [name, ...aliases] = cells.flatMap(namesIn);
  return name === undefined ? [] : [{ name, aliases }];
};

const namesIn = (cell: string): string[] =>
  cell
    .split(BETWEEN_NAMES)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** RFC 4180: cells parted by commas, in quotes where they hold commas, quotes or line ends. */
const readRows = (text: string): string[][] => {
  const rows: string[][] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') quoted = true;
    else if (sign === ',') endCell();
    else if (sign === '\n') {
      endCell();
      rows.push(cells);
      cells = [];
    } else cell += sign;
  }
  endCell();
  return [...rows, cells];
};
