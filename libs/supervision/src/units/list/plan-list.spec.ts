import { LIST_FIELDS, LIST_HEADS, type ListedUnit, listRows } from './list-columns';
import { planList } from './plan-list';
import { readList } from './read-list';

const LIMITS = { code: 40, name: 60, aliases: 40, duties: 2000, contact: 200 };
const unit = (id: string, name: string, parentId: string | null, more: Partial<ListedUnit> = {}): ListedUnit => ({
  id,
  code: null,
  name,
  parentId,
  kind: parentId === null ? 'district' : 'bureau',
  aliases: [],
  duties: null,
  contact: null,
  ...more,
});
const UNITS = [
  unit('root', '青禾区', null),
  unit('water', '青禾区水务局', 'root', { code: 'A1', aliases: ['区水务局', '水务局'], duties: '供水；\n防汛' }),
  unit('forest', '青禾区林业局', 'root', { contact: '=8801' }),
  unit('section', '青禾区水务局河道股', 'water', { kind: 'section' }),
];
const HEAD = LIST_FIELDS.map((field) => LIST_HEADS[field]);
const sheet = (lines: readonly (readonly string[])[], formulaAt?: [number, number]) =>
  lines.map((line, row) => ({
    number: row + 1,
    cells: new Map(
      line.flatMap((text, at) =>
        text === '' ? [] : [[at, { text, formula: formulaAt?.[0] === row && formulaAt[1] === at }] as const],
      ),
    ),
  }));
const plan = (lines: readonly (readonly string[])[], formulaAt?: [number, number]) => {
  const { lines: rows, faults } = readList(sheet([HEAD, ...lines], formulaAt));
  const made = planList(UNITS, rows, LIMITS);
  return { ...made, faults: [...faults, ...made.faults] };
};
const line = (name: string, parent: string, more: Partial<Record<string, string>> = {}): string[] =>
  LIST_FIELDS.map((field) => (({ name, parent, ...more }) as Partial<Record<string, string>>)[field] ?? '');

describe('the list of units', () => {
  it('comes back as it went out, and changes nothing', () => {
    const made = plan(listRows(UNITS));
    expect(made).toEqual({ faults: [], created: [], changed: [], unchanged: 4 });
  });

  it('sets up units in any order, those above first', () => {
    const made = plan([
      line('柳桥村', '桥头镇'),
      line('桥头镇', '青禾区', { kind: '镇街', aliases: '桥头、桥头镇政府' }),
    ]);
    expect(made.faults).toEqual([]);
    expect(made.created).toMatchObject([
      { name: '桥头镇', kind: 'township', aliases: ['桥头', '桥头镇政府'] },
      { name: '柳桥村', kind: 'village', parentName: '桥头镇' },
    ]);
  });

  it('renames and moves by the code, with those below in the same list', () => {
    const made = plan([
      line('青禾区河湖局', '青禾区', { code: 'A1', aliases: '区水务局、水务局', duties: '供水；\n防汛', kind: '部门' }),
      line('青禾区水务局河道股', '青禾区河湖局', { kind: '内设机构' }),
    ]);
    expect(made).toMatchObject({ faults: [], unchanged: 1 });
    expect(made.changed).toMatchObject([{ before: { name: '青禾区水务局' }, after: { name: '青禾区河湖局' } }]);
  });

  it.each<[string, string[][], [number, string, string]]>([
    ['a name twice', [line('甲局', '青禾区'), line('甲局', '青禾区')], [3, '单位名称', '与第 2 行重复']],
    ['a name of another unit', [line('青禾区林业局', '青禾区', { code: 'A1' })], [2, '单位名称', '已有同名的单位']],
    [
      'an alias twice',
      [line('甲局', '青禾区', { aliases: '甲乙' }), line('乙局', '青禾区', { aliases: '甲乙' })],
      [3, '简称', '“甲乙”已是甲局的名称'],
    ],
    [
      'an alias of another unit',
      [line('甲局', '青禾区', { aliases: '水务局' })],
      [2, '简称', '“水务局”已是青禾区水务局的名称'],
    ],
    [
      'an alias that is a class',
      [line('甲局', '青禾区', { aliases: '各乡镇' })],
      [2, '简称', '“各乡镇”指一类单位，不能作简称'],
    ],
    ['an unknown unit above', [line('甲局', '乙区')], [2, '上级单位', '没有这个单位']],
    ['no unit above', [line('甲局', '')], [2, '上级单位', '请写明上级单位']],
    ['a circle', [line('青禾区水务局', '青禾区水务局河道股', { code: 'A1' })], [2, '上级单位', '上下级关系绕成了圈']],
    ['itself above', [line('甲局', '甲局')], [2, '上级单位', '上下级关系绕成了圈']],
    ['the root below another', [line('青禾区', '青禾区水务局')], [2, '上级单位', '最上级单位不能有上级单位']],
    [
      'an unknown kind',
      [line('甲局', '青禾区', { kind: '衙门' })],
      [2, '类别', '类别应为区、部门、镇街、村社区、内设机构、专班、其他之一'],
    ],
    [
      'a code twice',
      [line('甲局', '青禾区', { code: 'B' }), line('乙局', '青禾区', { code: 'B' })],
      [3, '编码', '与第 2 行重复'],
    ],
    ['a name that is a formula', [line('=1+1', '青禾区')], [2, '单位名称', '名称不能以 = + - @ 开头']],
    ['a name that is too long', [line('甲'.repeat(61), '青禾区')], [2, '单位名称', '最多 60 个字']],
    ['a key of every object above', [line('甲局', '__proto__')], [2, '上级单位', '没有这个单位']],
  ])('says which line, column and value is at fault: %s', (_, lines, [row, field, message]) => {
    expect(plan(lines).faults).toContainEqual(expect.objectContaining({ row, field, message }));
  });

  it('reads no formula', () => {
    expect(plan([line('甲局', '青禾区')], [1, 1]).faults).toEqual([
      { row: 2, field: '单位名称', value: '甲局', message: '此格是公式，请改为文字' },
    ]);
  });

  it('says what is wrong with its head', () => {
    const { faults } = readList(sheet([['单位名称', '单位', '__proto__', '邮编']]));
    expect(faults.map(({ field, message }) => [field, message])).toEqual([
      ['单位', '这一栏出现了两次'],
      ['__proto__', '没有这一栏，请用导出的表头'],
      ['邮编', '没有这一栏，请用导出的表头'],
      ['上级单位', '缺少这一栏'],
    ]);
    expect(readList([]).faults).toMatchObject([{ message: '表里没有内容' }]);
  });

  it('leaves alone what has no column', () => {
    const rows = readList(
      sheet([
        ['单位名称', '上级单位'],
        ['青禾区水务局', '青禾区'],
      ]),
    );
    expect(planList(UNITS, rows.lines, LIMITS)).toEqual({ faults: [], created: [], changed: [], unchanged: 1 });
  });
});
