import { docx, paragraph } from '../../../libs/documents/samples/docx';
import { run } from './run';
import type { Terminal } from './terminal';

const REPORT = [
  '清河县召开汛前准备会',
  '',
  '本报讯 3月6日，县长周明远主持召开汛前准备会。',
  '周明远强调，县水务局要在4月底前完成河道清淤。各乡镇要储备防汛物资。',
  '与会人员表示，要把各项准备做在前面。',
].join('\n');

interface Ran {
  code: number;
  out: string;
  said: string;
  written: Record<string, string | Uint8Array>;
}

const duban = async (args: readonly string[], files: Record<string, string | Uint8Array> = {}): Promise<Ran> => {
  const bytesOf = (name: string): Promise<Uint8Array> => {
    const content = files[name];
    if (content === undefined) return Promise.reject(Object.assign(new Error('absent'), { code: 'ENOENT' }));
    return Promise.resolve(typeof content === 'string' ? Buffer.from(content) : content);
  };
  const ran: Ran = { code: -1, out: '', said: '', written: {} };
  const terminal: Terminal = {
    readFile: bytesOf,
    writeFile: (name, text) => {
      ran.written[name] = text;
      return name.startsWith('absent/')
        ? Promise.reject(Object.assign(new Error('absent'), { code: 'ENOENT' }))
        : Promise.resolve();
    },
    listFolder: () => Promise.resolve(Object.keys(files)),
    runServerProgram: () => Promise.reject(new Error('not asked for')),
    readStandardInput: () => bytesOf('-'),
    write: (text) => void (ran.out += text),
    say: (text) => void (ran.said += `${text}\n`),
    columns: undefined,
  };
  ran.code = await run(args, terminal, '9.9.9');
  return ran;
};

interface Parsed {
  report: { sha256: string; date: string; dateSource: string };
  articles: {
    directives: {
      text: string;
      span: { start: number; end: number };
      owners: { name: string }[];
      deadline?: { due: string };
    }[];
  }[];
}

describe('duban parse', () => {
  it('should write the contract as JSON to the output and the summary to the messages', async () => {
    const { code, out, said } = await duban(['parse', 'a.txt', '--date', '2026-03-07', '--format', 'json'], {
      'a.txt': REPORT,
    });
    const parsed = JSON.parse(out) as Parsed;
    expect(parsed.report).toMatchObject({ date: '2026-03-07', dateSource: 'given' });
    expect(parsed.report.sha256).toMatch(/^[0-9a-f]{64}$/u);
    const [first] = parsed.articles.flatMap(({ directives }) => directives);
    expect(first).toMatchObject({ owners: [{ name: '县水务局' }], deadline: { due: '2026-04-30' } });
    expect(said).toContain('2 条拟办事项');
    expect(code).toBe(3);
  });

  it('should end with 0 where nothing is left open', async () => {
    const { code } = await duban(['parse', '-'], { '-': '今年以来，全县经济运行平稳。' });
    expect(code).toBe(0);
  });

  it('should draw a table that fits its width, without colours', async () => {
    const { out } = await duban(['parse', '-', '--date', '2026-03-07'], { '-': REPORT });
    expect(out).toContain('县水务局');
    expect(out).toContain('（4月底前）');
    expect(out).not.toContain('\u001B');
    const widths = out.split('\n').map((line) => line.replace(/[\u2E80-\uFFEF]/gu, '--').length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(120);
  });

  it('should write a directive a line', async () => {
    const { out } = await duban(['parse', '-', '--format', 'jsonl'], { '-': REPORT });
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ owners: [{ name: '各乡镇', class: true }] });
  });

  it('should write CSV with a byte order mark', async () => {
    const { out } = await duban(['parse', '-', '--format', 'csv', '--date', '2026-03-07'], { '-': REPORT });
    expect(out.startsWith('\uFEFF序号,')).toBe(true);
    expect(out).toContain(',县水务局,');
  });

  it('should explain rules, derivations and what was left out on demand', async () => {
    const plain = await duban(['parse', '-', '--date', '2026-03-07'], { '-': REPORT });
    const { said, out } = await duban(['parse', '-', '--date', '2026-03-07', '--explain'], { '-': REPORT });
    expect(said).toContain('规则 owner.subject-must');
    expect(said).toContain('没有采用的句子');
    expect(out).toBe(plain.out);
    expect(plain.said).not.toContain('规则');
  });

  it('should know the units of a list', async () => {
    const text = REPORT.replace('县水务局', '河长工作站点');
    const without = await duban(['parse', '-', '--format', 'json'], { '-': text });
    const known = await duban(['parse', '-', '--format', 'json', '--units', 'u.txt'], {
      '-': text,
      'u.txt': '县河湖事务部门,河长工作站点',
    });
    expect(without.out).not.toContain('"name": "河长工作站点"');
    expect(known.out).toContain('"name": "河长工作站点"');
  });

  it('should read GB18030', async () => {
    const { out } = await duban(['parse', '-', '--format', 'json'], {
      '-': Buffer.from('b8f7d5f2d2aab0b4d4c2b1a8cbcda3acc1a6d5f9d4e7c8d5cdeab9a4a1a3', 'hex'),
    });
    expect(out).toContain('各镇要按月报送');
  });

  it.each([
    ['a missing file', {}, '没有这个文件'],
    ['an empty file', { 'a.txt': ' \n' }, '没有文字'],
    ['a broken archive', { 'a.txt': Uint8Array.from([0x50, 0x4b, 3, 4, 9]) }, '已损坏'],
    ['a program', { 'a.txt': Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2]) }, '不支持这种文件'],
    ['a picture', { 'a.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]) }, '没有安装离线文字识别组件'],
    ['an unknown encoding', { 'a.txt': Uint8Array.from([0xff, 0xd6, 0x80, 0x80, 0xff]) }, '编码无法识别'],
  ])('should refuse %s with 1', async (_what, files, reason) => {
    const { code, out, said } = await duban(['parse', 'a.txt'], files);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toContain(reason);
  });

  it('should read a document of Word, and write the text in which its findings stand', async () => {
    const { code, out, said, written } = await duban(
      ['parse', 'a.docx', '--date', '2026-03-07', '--format', 'json', '--text-out', 'a.txt'],
      {
        'a.docx': docx({
          body: REPORT.split('\n')
            .map((line) => paragraph(line))
            .join(''),
        }),
      },
    );
    const [first] = (JSON.parse(out) as Parsed).articles.flatMap(({ directives }) => directives);
    expect(first).toMatchObject({ owners: [{ name: '县水务局' }], deadline: { due: '2026-04-30' } });
    expect(written['a.txt']?.slice(first?.span.start, first?.span.end)).toBe(first?.text);
    expect({ code, said: said.includes('2 条拟办事项') }).toEqual({ code: 3, said: true });
  });

  it('should say where the text cannot be written', async () => {
    const { code, said } = await duban(['parse', '-', '--text-out', 'absent/a.txt'], { '-': REPORT });
    expect({ code, said }).toEqual({ code: 1, said: '写不了“absent/a.txt”：没有这个文件或文件夹。\n' });
  });

  it('should refuse a marking of secrecy that stands in the head of the pages only', async () => {
    const classified = docx({ body: paragraph('各镇要按月报送进度。'), header: paragraph('秘密★1年') });
    const { code, out, said } = await duban(['parse', 'a.docx'], { 'a.docx': classified });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toContain('密级标志（秘密）');
  });

  it('should refuse text with a marking of secrecy and keep none of it', async () => {
    const { code, out, said } = await duban(['parse', 'a.txt', '--explain'], { 'a.txt': `机密★10年\n${REPORT}` });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(said).toContain('密级标志（机密）');
    expect(said).not.toContain('周明远');
  });

  it.each(['{"units": 3}', '[{"aliases": []}]', '[{"name": "县水务局", "aliases": "水务"}]', '[', '#\n'])(
    'should refuse «%s» as a list of units',
    async (units) => {
      const { code, said } = await duban(['parse', '-', '--units', 'u'], { '-': REPORT, u: units });
      expect(code).toBe(1);
      expect(said).toContain('单位名录');
    },
  );
});

describe('duban deadlines', () => {
  it('should answer each line', async () => {
    const lines = [
      { id: 'a', sentence: '6月底前完成。', today: '2026-03-07' },
      { id: 'b', sentence: '切实抓好落实。' },
    ];
    const { code, out } = await duban(['deadlines'], { '-': lines.map((line) => JSON.stringify(line)).join('\n') });
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(first).toMatchObject({ id: 'a', results: [{ due: '2026-06-30' }] });
    expect(second).toEqual({ id: 'b', results: [] });
    expect(code).toBe(0);
  });

  it('should go on after a bad line and end with 1', async () => {
    const { code, out, said } = await duban(['deadlines'], {
      '-': 'nonsense\n{"id":1,"sentence":"x","today":"2026-02-30"}\n{"id":2,"sentence":"x"}\n',
    });
    expect(out).toBe('{"id":2,"results":[]}\n');
    expect(said).toMatch(/第 1 行.*\n第 2 行/u);
    expect(code).toBe(1);
  });

  it('should answer nothing to nothing', async () => {
    expect(await duban(['deadlines'], { '-': '' })).toMatchObject({ code: 0, out: '' });
  });
});

describe('the command line', () => {
  it.each([
    [[], '请写明命令'],
    [['parse'], '缺少要读的文件'],
    [['parse', 'a', 'b'], '一次只读一个文件'],
    [['parse', 'a', '--format', 'pdf'], 'table, json, jsonl, csv'],
    [['parse', 'a', '--date', '2026-02-30'], '应是存在的日期'],
    [['parse', 'a', '--date', '3月7日'], '应是存在的日期'],
    [['parse', 'a', '--colour'], '没有这个选项：--colour'],
    [['read', 'a'], '没有这个命令：read'],
  ])('should end with 2 and say what is wrong with %j', async (args, message) => {
    const { code, out, said } = await duban(args, { a: REPORT });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(said).toContain(message);
  });

  it('should give help and version as data', async () => {
    expect(await duban(['--version'])).toEqual({ code: 0, out: '9.9.9\n', said: '', written: {} });
    const help = await duban(['parse', '--help']);
    expect(help).toMatchObject({ code: 0, said: '' });
    expect(help.out).toContain('用法');
  });
});
