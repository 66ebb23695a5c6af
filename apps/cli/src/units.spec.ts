import { run } from './run';
import type { Terminal } from './terminal';

const REPORT = [
  '清河县召开工作调度会',
  '',
  '本报讯 3月6日，县长周明远主持召开工作调度会。',
  '周明远强调，县教体局要在4月底前完成校舍检修。绿化办要在5月底前补植行道树。',
  '要在6月底前完成小型水库除险，同步清理河道淤泥。',
].join('\n');

const UNITS = [
  { name: '清河县', children: [{ name: '清河县教育和体育局' }, { name: '清河县水利局' }] },
  { name: '清河县林业局', aliases: ['绿化办'] },
  { name: '清河县园林中心', aliases: ['绿化办'] },
];

interface Parsed {
  articles: {
    directives: {
      owners: { name: string; suggested?: true; why?: string; confidence: string; unit?: object }[];
      questions: { field: string; why: string }[];
    }[];
  }[];
}

const duban = async (args: readonly string[], files: Record<string, string>) => {
  const ran = { code: -1, out: '', said: '' };
  const terminal: Terminal = {
    readFile: (name) => Promise.resolve(Buffer.from(files[name] ?? '')),
    writeFile: () => Promise.resolve(),
    listFolder: () => Promise.resolve([]),
    runServerProgram: () => Promise.reject(new Error('not asked for')),
    readStandardInput: () => Promise.resolve(Buffer.from(files['-'] ?? '')),
    write: (text) => void (ran.out += text),
    say: (text) => void (ran.said += `${text}\n`),
    columns: undefined,
  };
  ran.code = await run(args, terminal, '9.9.9');
  return ran;
};

const parse = (...more: string[]) =>
  duban(['parse', '-', '--date', '2026-03-07', '--units', 'u.json', ...more], {
    '-': REPORT,
    'u.json': JSON.stringify(UNITS),
  });

describe('duban parse with a directory', () => {
  const directives = async () =>
    (JSON.parse((await parse('--format', 'json')).out) as Parsed).articles.flatMap((one) => one.directives);

  it('should give an owner the unit that its words mean', async () => {
    expect((await directives())[0]?.owners).toMatchObject([
      { name: '县教体局', unit: { name: '清河县教育和体育局', match: 'single' } },
    ]);
  });

  it('should ask where a name fits two units, and pick neither', async () => {
    const [, second] = await directives();
    expect(second?.owners[0]).not.toHaveProperty('unit');
    expect(second?.questions).toContainEqual({
      field: 'owner',
      why: '«绿化办»可能指清河县林业局、清河县园林中心，须确定是哪一个',
    });
  });

  it('should suggest who might answer where nobody is named, and still ask', async () => {
    const third = (await directives())[2];
    expect(third?.owners[0]).toMatchObject({ name: '清河县水利局', suggested: true, confidence: 'guessed' });
    expect(third?.owners[0]?.why).toContain('此类单位通常负责');
    expect(third?.questions).toContainEqual({ field: 'owner', why: '原文没有写明责任单位' });
  });

  it('should show a suggestion as one in table and explanation, and never in the sheet', async () => {
    const { out, said } = await parse('--explain');
    expect(out).toContain('建议：');
    expect(said).toMatch(/建议单位：清河县水利局（牵头，推测，规则 owner\.suggested）/u);
    expect((await parse('--format', 'csv')).out).not.toContain('清河县水利局');
  });
});

describe('duban units check', () => {
  it('should print a conflict a line and end with 1', async () => {
    const { code, out, said } = await duban(['units', 'check', 'u.json'], { 'u.json': JSON.stringify(UNITS) });
    expect({ code, out }).toEqual({
      code: 1,
      out: '简称“绿化办”同时属于清河县林业局、清河县园林中心，写到它时不会自动认定\n',
    });
    expect(said).toBe('5 个单位，1 处冲突或错误。\n');
  });

  it('should end with 0 where there is none', async () => {
    expect(await duban(['units', 'check', 'u.csv'], { 'u.csv': '单位,简称\n清河县水利局,县水利局\n' })).toEqual({
      code: 0,
      out: '',
      said: '1 个单位，没有冲突。\n',
    });
  });

  it('should refuse what is no directory with 1, and a missing file name with 2', async () => {
    expect(await duban(['units', 'check', 'u'], { u: '{"units": 3}' })).toMatchObject({ code: 1, out: '' });
    expect(await duban(['units', 'check'], {})).toMatchObject({ code: 2, out: '' });
  });
});
