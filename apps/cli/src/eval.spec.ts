import { run } from './run';
import type { Terminal } from './terminal';

const TEXT = [
  '清河县召开汛前准备会',
  '',
  '本报讯 3月6日，县长周明远主持召开汛前准备会。',
  '周明远强调，县水务局要在4月底前完成河道清淤。各乡镇要储备防汛物资。',
].join('\n');
const FIRST = '县水务局要在4月底前完成河道清淤。';

const spanOf = (quote: string): { start: number; end: number } => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length };
};

const answer = (changed: object = {}): string => {
  const directive = {
    ...{
      id: '1.1',
      quote: FIRST,
      span: spanOf(FIRST),
      kind: 'instruction',
      nature: 'task',
      issuer: { name: '周明远' },
    },
    owners: [{ name: '县水务局', role: 'lead' }],
    deadlines: [{ raw: '4月底前', kind: 'date', due: '2026-04-30' }],
    ...changed,
  };
  const other = '各乡镇要储备防汛物资。';
  const second = {
    id: '1.2',
    quote: other,
    issuer: { name: '周明远' },
    span: spanOf(other),
    kind: 'instruction',
    owners: [{ name: '各乡镇', role: 'lead' }],
  };
  const article = { headline: '清河县召开汛前准备会', genre: 'meeting', dates: ['2026-03-06'] };
  return JSON.stringify(
    { date: '2026-03-07', articles: [{ ...article, directives: [directive, second] }] },
    undefined,
    2,
  );
};

const duban = async (args: readonly string[], files: Record<string, string>) => {
  const ran = { code: -1, out: '', said: '' };
  const terminal: Terminal = {
    readFile: (path) => {
      const content = files[path.replace('corpus/', '')];
      return content === undefined
        ? Promise.reject(Object.assign(new Error('absent'), { code: 'ENOENT' }))
        : Promise.resolve(Buffer.from(content));
    },
    listFolder: (path) =>
      path === 'corpus'
        ? Promise.resolve(Object.keys(files))
        : Promise.reject(Object.assign(new Error('absent'), { code: 'ENOENT' })),
    writeFile: () => Promise.resolve(),
    runServerProgram: () => Promise.reject(new Error('not asked for')),
    readStandardInput: () => Promise.resolve(Buffer.from('')),
    write: (text) => void (ran.out += text),
    say: (text) => void (ran.said += `${text}\n`),
    columns: undefined,
  };
  ran.code = await run(['eval', ...args], terminal, '9.9.9');
  return ran;
};

const good = { 'flood.txt': TEXT, 'flood.json': answer() };

interface Scored {
  sums: Record<'news' | 'documents' | 'all', { figures: Record<string, number> }>;
  reports: { name: string; set: string; misses: { field: string; agreed?: string; read?: string }[] }[];
}

describe('duban eval', () => {
  it('should score a folder, news and documents apart and together', async () => {
    const { code, out } = await duban(['corpus', '--format', 'json'], good);
    const { sums, reports } = JSON.parse(out) as Scored;
    expect(sums.all.figures).toMatchObject({ directives: 1, owners: 1, deadlines: 1, due: 1, inventedDates: 0 });
    expect(sums.documents.figures).toMatchObject({ directives: 1 });
    expect(reports).toMatchObject([{ name: 'flood', set: 'news', misses: [] }]);
    expect(code).toBe(0);
  });

  it('should print a table with a line a report and three sums', async () => {
    const { out } = await duban(['corpus'], good);
    expect(out).toMatch(/flood .*100\.0/u);
    expect(out).toMatch(/新闻[\s\S]*文件[\s\S]*合计/u);
  });

  it('should print each difference with the sentence, what was agreed and what was read instead', async () => {
    const owners = [{ name: '清河县', role: 'lead' }];
    const { out } = await duban(['corpus', '--misses'], { ...good, 'flood.json': answer({ owners }) });
    expect(out).toContain('应为：lead 清河县  读作：lead 县水务局');
    expect(out).toContain(FIRST);
  });

  it('should end with 1 below a floor, and say which and by how much', async () => {
    const files = { ...good, 'flood.json': answer({ nature: 'exhortation' }) };
    const { code, said } = await duban(
      ['corpus', '--min', 'natures=0.8,directives=1', '--max', 'inventedDates=0'],
      files,
    );
    expect(said).toContain('合计的 natures 为 0.0000，低于要求的 0.8。');
    expect(said).not.toContain('directives');
    expect(code).toBe(1);
    expect((await duban(['corpus', '--min', 'documents.natures=1'], files)).code).toBe(0);
  });

  it('should end with 1 above a ceiling', async () => {
    const { code, said } = await duban(['corpus', '--max', 'inventedOwners=0'], {
      ...good,
      'flood.json': answer({ owners: [] }),
    });
    expect(said).toContain('合计的 inventedOwners 为 1，超过允许的 0。');
    expect(code).toBe(1);
  });

  it.each([
    [['corpus', '--min', 'beauty=1'], '没有叫“beauty”的指标'],
    [['corpus', '--min', 'owners=93'], 'owners=0 到 1 的数'],
    [['corpus', '--min', 'owners'], 'owners=0 到 1 的数'],
    [['corpus', '--max', 'inventedDates=few'], 'inventedDates=不小于 0 的数'],
    [[], '缺少'],
  ])('should end with 2 on %j', async (args, words) => {
    const { code, said } = await duban(args, good);
    expect(said).toContain(words);
    expect(code).toBe(2);
  });

  it('should name the answer that is wrong, with its line or its field', async () => {
    const broken = await duban(['corpus'], { ...good, 'flood.json': answer().replace('"genre"', 'genre') });
    expect(broken.said).toContain('flood.json”第 6 行不是正确的 JSON');
    expect(broken.code).toBe(1);
    const wrong = await duban(['corpus'], { ...good, 'flood.json': answer({ kind: 'order' }) });
    expect(wrong.said).toContain('articles[0].directives[0].kind：应是 instruction、measure、assignment 之一');
    const moved = await duban(['corpus'], { ...good, 'flood.json': answer({ span: { start: 0, end: 4 } }) });
    expect(moved.said).toContain('articles[0].directives[0].span：此处的原文是“清河县召”，不是引文');
    expect(moved.code).toBe(1);
  });

  it('should say what it did not find', async () => {
    expect((await duban(['nowhere'], good)).said).toContain('读不了“nowhere”：没有这个文件');
    expect((await duban(['corpus'], { 'flood.txt': TEXT })).said).toContain('里没有答案');
    expect((await duban(['corpus'], { 'flood.json': answer() })).said).toContain('flood.txt”：没有这个文件');
    expect((await duban(['corpus'], { ...good, 'other.txt': TEXT })).said).toContain('没有答案，未计：other.txt');
  });
});
