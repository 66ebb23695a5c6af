import { LIST_FIELDS, LIST_HEADS, type ListField, type ListRow } from './list-columns';

/** A cell of a sheet, as a file has it. */
export interface SheetCellText {
  text: string;
  formula: boolean;
}

/** What is wrong with a line of the list. */
export interface ListFault {
  /** As the program shows it, from 1. */
  row: number;
  /** The head of the column. */
  field: string;
  value: string;
  message: string;
}

const OTHER_HEADS: Readonly<Record<string, ListField>> = {
  名称: 'name',
  单位: 'name',
  上级: 'parent',
  别名: 'aliases',
};

const fieldOf = (head: string): ListField | undefined =>
  LIST_FIELDS.find((field) => LIST_HEADS[field] === head) ??
  (Object.hasOwn(OTHER_HEADS, head) ? OTHER_HEADS[head] : undefined);

/** Reads the lines below the head of the list. A column that nobody knows, and one that is missing, are faults of the head. */
export const readList = (
  rows: readonly { number: number; cells: ReadonlyMap<number, SheetCellText> }[],
): { lines: ListRow[]; faults: ListFault[] } => {
  const [head, ...others] = rows;
  if (!head) return { lines: [], faults: [fault(1, LIST_HEADS.name, '', '表里没有内容')] };
  const columns = new Map<number, ListField>();
  const faults: ListFault[] = [];
  for (const [column, { text }] of head.cells) {
    const field = fieldOf(text);
    if (field === undefined) faults.push(fault(head.number, text, text, '没有这一栏，请用导出的表头'));
    else if ([...columns.values()].includes(field)) faults.push(fault(head.number, text, text, '这一栏出现了两次'));
    else columns.set(column, field);
  }
  for (const field of ['name', 'parent'] as const) {
    if (![...columns.values()].includes(field)) faults.push(fault(head.number, LIST_HEADS[field], '', '缺少这一栏'));
  }
  const lines = others.map(({ number, cells }): ListRow => {
    const known = [...cells].flatMap(([column, cell]) => {
      const field = columns.get(column);
      return field === undefined ? [] : [{ field, ...cell }];
    });
    const values = Object.fromEntries([...columns.values()].map((field) => [field, '']));
    for (const { field, text } of known) values[field] = text;
    return { number, values, formulas: known.filter(({ formula }) => formula).map(({ field }) => field) };
  });
  return { lines: lines.filter(({ values }) => Object.values(values).some((text) => text !== '')), faults };
};

/** A fault of a line. */
export const fault = (row: number, field: string, value: string, message: string): ListFault => ({
  row,
  field,
  value: value.slice(0, 100),
  message,
});
