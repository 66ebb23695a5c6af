import { readUnitsFile } from './read-units-file';

const units = (text: string) => {
  const reading = readUnitsFile(text);
  return reading.ok ? reading.units : reading.problem;
};

describe('reading a directory from a file', () => {
  const TOWN = { id: '1', name: '柳泉镇人民政府', shortName: '柳泉镇', aliases: ['镇政府'] };
  const OFFICE = {
    id: '2',
    name: '柳泉镇财政所',
    aliases: [],
    parentId: '1',
    level: '镇',
    duties: '收支核算，惠农补贴发放',
  };

  it.each([
    [
      'a list',
      JSON.stringify([
        { name: '柳泉镇人民政府', shortName: '柳泉镇', aliases: ['镇政府'] },
        { name: '柳泉镇财政所', parent: '柳泉镇人民政府', level: '镇', duties: '收支核算，惠农补贴发放' },
      ]),
    ],
    [
      'a tree',
      JSON.stringify({
        units: [
          {
            name: '柳泉镇人民政府',
            shortName: '柳泉镇',
            aliases: ['镇政府'],
            children: [{ name: '柳泉镇财政所', level: '镇', duties: '收支核算，惠农补贴发放' }],
          },
        ],
      }),
    ],
    [
      'lines of JSON',
      '{"name":"柳泉镇人民政府","shortName":"柳泉镇","aliases":["镇政府"]}\n{"name":"柳泉镇财政所","parent":"柳泉镇人民政府","level":"镇","duties":"收支核算，惠农补贴发放"}\n',
    ],
    [
      'a sheet',
      '\uFEFF单位,简称,别名,上级,层级,职责\r\n柳泉镇人民政府,柳泉镇,镇政府,,,\r\n柳泉镇财政所,,,柳泉镇人民政府,镇,"收支核算，惠农补贴发放"\r\n',
    ],
  ])('should read %s', (_form, text) => expect(units(text)).toEqual([TOWN, OFFICE]));

  it('should read a unit a line with its short names behind it', () => {
    expect(units('# 名录\n柳泉镇人民政府，柳泉镇、镇政府\n\n柳泉镇财政所\n')).toEqual([
      { id: '1', name: '柳泉镇人民政府', aliases: ['柳泉镇', '镇政府'] },
      { id: '2', name: '柳泉镇财政所', aliases: [] },
    ]);
  });

  it('should read commas, quotes and line ends inside a quoted cell', () => {
    expect(units('name,aliases,duties\n"柳泉镇""老街""管理站","老街站|街管站","一、修缮；\n二、巡查"')).toEqual([
      { id: '1', name: '柳泉镇"老街"管理站', aliases: ['老街站', '街管站'], duties: '一、修缮；\n二、巡查' },
    ]);
  });

  it('should read groups by the names of their members', () => {
    const text = JSON.stringify({ units: ['柳泉镇', '古渡镇'], groups: [{ name: '各镇', members: ['古渡镇'] }] });
    expect(readUnitsFile(text)).toMatchObject({ groups: [{ name: '各镇', aliases: [], members: ['2'] }] });
  });

  it('should keep a unit above that is not in the list by its name, for the check to tell', () => {
    expect(units('name,parent\n柳泉镇财政所,柳泉镇')).toEqual([
      { id: '1', name: '柳泉镇财政所', aliases: [], parentId: '柳泉镇' },
    ]);
  });

  it.each([
    ['', '里没有单位'],
    ['#\n', '里没有单位'],
    ['[]', '里没有单位'],
    ['[', '不是正确的 JSON（第 1 行）'],
    ['{"units": 3}', '应是单位的数组'],
    ['[{"aliases": []}]', '第 1 个单位应有 name'],
    ['[{"name": "柳泉镇", "aliases": "镇"}]', '第 1 个单位的 aliases'],
    ['[{"name": "柳泉镇", "duties": 3}]', '第 1 个单位的 duties'],
    ['[{"name": "柳泉镇", "level": "局"}]', '第 1 个单位的 level'],
    ['[{"name": "柳泉镇", "children": 1}]', '第 1 个单位的 children'],
    ['name,parent\n,柳泉镇', '第 1 个单位应有 name'],
    ['{"units": ["柳泉镇"], "groups": [{"name": "各镇"}]}', 'members'],
    ['{"units": ["柳泉镇"], "groups": [{"name": "各镇", "members": ["古渡镇"]}]}', '“古渡镇”不是名录中唯一'],
  ])('should refuse «%s» with the place and what is missing', (text, problem) => {
    expect(units(text)).toContain(problem);
  });
});
