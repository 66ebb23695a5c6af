import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { doc } from '../../libs/documents/samples/doc';
import { archive, bomb, lockedPdf, pdfFile, picture, slowWordFile, wordFile } from './office/files';
import { type Office, openOffice } from './office/office';
import type { Visitor } from './office/visitor';

type Report = Schemas['ReportDetail'];
type Drafts = Schemas['DraftPage'];

const HEADLINE = '青禾区防汛工作方案';
const DAY = '2026年3月9日';
const DEMAND = '区水务局要在4月20日前完成南沟清淤。';

describe('a file that is handed in', () => {
  let office: Office;
  let clerk: Visitor;
  let number = 0;
  /** Words that no other file of this story has. */
  const words = (): string[] => [HEADLINE, DAY, `会议强调，${DEMAND}第${(number += 1)}号河段由桥头镇负责。`];
  const page = (lines: string[]) =>
    Buffer.from(`<!doctype html><html><body><article><p>${lines.join('</p><p>')}</p></article></body></html>`);
  const old = (lines: string[]) => Buffer.from(doc({ paragraphs: lines.map((line) => ({ words: line })) }));
  const stored = async (): Promise<number> => (await clerk.get<Schemas['ReportPage']>('/reports')).body.total.count;

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.signIn('wang');
  });
  afterAll(() => office.close());

  it.each<[string, (lines: string[]) => Buffer, Report['format'], string | null]>([
    ['纪要.docx', wordFile, 'docx', null],
    ['纪要.doc', old, 'doc', null],
    ['纪要.wps', old, 'doc', null],
    ['纪要.pdf', pdfFile, 'pdf', null],
    ['纪要.html', page, 'html', 'utf-8'],
    ['纪要.md', (lines) => Buffer.from(`# ${lines.join('\n\n')}\n`), 'text', 'utf-8'],
  ])(
    'is read where it is %s: its day, its demands, and spans into the stored text',
    async (name, make, format, encoding) => {
      const { status, body } = await clerk.upload<Report>(make(words()), name);
      expect(status).toBe(201);
      expect(body).toMatchObject({ format, encoding, fileName: name, date: '2026-03-09', dateSource: 'text' });
      const { items } = (await clerk.get<Drafts>(`/reports/${body.id}/drafts`)).body;
      const draft = items.find(({ text }) => text.includes('南沟清淤'));
      expect(body.text.slice(draft!.span.start, draft!.span.end)).toContain(DEMAND);
      expect(draft!.owners.map((owner) => owner.name)).toContain('区水务局');
    },
  );

  it('is known by its bytes whatever it is called and whatever its sender says it is', async () => {
    const { body } = await clerk.upload<Report>(wordFile(words()), '纪要.txt');
    expect(body).toMatchObject({ format: 'docx', encoding: null });
  });

  it('tells what was left out of its text, and tells it again whenever it is asked', async () => {
    const { body } = await clerk.upload<Report>(pdfFile(words()), '两页.pdf');
    expect(body.warnings).toEqual([]);
    const table = '<table><tr><td rowspan="2">区水务局</td><td>南沟清淤</td></tr><tr><td>北沟清淤</td></tr></table>';
    const merged = Buffer.from(`<html><body><p>${words().join('</p><p>')}</p>${table}</body></html>`);
    const told = await clerk.upload<Report>(merged, '表格.html');
    expect(told.body.warnings).toEqual([
      { code: 'merged_cells_repeated', message: '表格中合并的单元格，其内容已写入所合并的各行。' },
    ]);
    const again = await clerk.get<Report>(`/reports/${told.body.id}`);
    expect(again.body.warnings).toEqual(told.body.warnings);
  });

  it('may be given an encoding, which only plain text and pages are asked for', async () => {
    const { status, body } = await clerk.upload<Report>(wordFile(words()), '纪要.docx', { encoding: 'gb18030' });
    expect([status, body.encoding]).toEqual([201, null]);
  });

  describe('is refused, and nothing of it is kept, where it is', () => {
    it.each<[string, () => Buffer, string, string]>([
      ['a picture called .docx', picture, 'ocr_missing', '没有安装离线文字识别组件'],
      ['cut in the middle', () => wordFile(words()).subarray(0, 400), 'damaged', '已损坏或不完整'],
      ['a locked PDF', lockedPdf, 'encrypted', '设有密码'],
      ['nothing', () => Buffer.alloc(0), 'empty', '没有文字'],
      ['a document without words', () => wordFile([' ']), 'empty', '没有文字'],
      ['an archive', archive, 'unsupported', '压缩包'],
      ['a program', () => Buffer.from('7f454c4602010100000000', 'hex'), 'unsupported', '不支持这种文件'],
    ])('%s', async (_what, make, code, sentence) => {
      const before = await stored();
      const { status, headers, body } = await clerk.upload(make(), '纪要.docx');
      expect([status, body.code, headers['content-type']]).toEqual([
        422,
        `report/${code}`,
        'application/problem+json; charset=utf-8',
      ]);
      expect(body.detail).toContain(sentence);
      expect(await stored()).toBe(before);
    });

    it('marked as secret in its head alone', async () => {
      const before = await stored();
      const { body, text } = await clerk.upload(wordFile(['白鹭坝加固方案', DEMAND], '机密★5年'), '纪要.docx');
      expect(body).toMatchObject({ code: 'report/classified', status: 422 });
      expect(text).not.toContain('白鹭');
      expect(await stored()).toBe(before);
      expect(office.logged()).not.toContain('白鹭');
    });

    it('a bomb, for what would come out of it, and the next file is read all the same', async () => {
      const file = bomb();
      expect(file.length).toBeLessThan(1_000_000);
      const { body } = await clerk.upload(file, '纪要.docx');
      expect(body).toMatchObject({ status: 422, code: 'report/inflated_too_large' });
      expect((await clerk.upload<Report>(wordFile(words()), '纪要.docx')).status).toBe(201);
    });
  });

  it('does not keep others waiting, however long it takes to read', async () => {
    const file = slowWordFile();
    let over = false;
    const uploads = [file, bomb()].map((one) => clerk.upload(one, '纪要.docx'));
    const refused = Promise.all(uploads).finally(() => (over = true));
    let answered = 0;
    while (!over) {
      const [health, list] = await Promise.all([clerk.get('/health/live'), clerk.get('/reports')]);
      expect([health.status, list.status]).toEqual([200, 200]);
      answered += 1;
    }
    expect((await refused).map(({ body }) => body.code)).toEqual(['report/empty', 'report/inflated_too_large']);
    expect(answered).toBeGreaterThan(5);
  });

  it('keeps a name that can be stored and shown, whatever it was called', async () => {
    const names: [string, string][] = [
      ['../../etc/纪要.docx', '纪要.docx'],
      ['C:\\\\文件\\\\纪要.docx', '纪要.docx'],
      ['a\\"b.docx', 'a"b.docx'],
      ['纪\u202e要\u0007.docx', '纪要.docx'],
      [`${'长'.repeat(400)}.docx`, '长'.repeat(200)],
    ];
    for (const [given, kept] of names) {
      const { status, body } = await clerk.upload<Report>(wordFile(words()), given);
      expect([status, body.fileName]).toEqual([201, kept]);
    }
    const broken = await clerk.upload(wordFile(words()), 'a\r\nx-evil: 1.docx');
    expect([201, 400]).toContain(broken.status);
    expect(broken.headers['x-evil']).toBeUndefined();
  });

  describe('gives its original back', () => {
    const fetched = async (id: string, visitor = clerk) => {
      const { statusCode, headers, rawPayload } = await office.app.inject({
        url: `/api/v1/reports/${id}/original`,
        cookies: { duban_session: visitor.token },
      });
      return { statusCode, headers, bytes: rawPayload };
    };

    it('byte for byte, to be saved under its own name and never to be shown', async () => {
      const files: [Buffer, string, string][] = [
        [
          wordFile(words()),
          '三月 "纪要".docx',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        ],
        [page([...words(), '<script>alert(1)</script>']), '网页.html', 'text/html; charset=utf-8'],
        [Buffer.from(words().join('\n')), '程序.exe', 'text/plain; charset=utf-8'],
      ];
      for (const [file, name, type] of files) {
        const { body } = await clerk.upload<Report>(file, name.replaceAll('"', '\\"'));
        const { statusCode, headers, bytes } = await fetched(body.id);
        expect([statusCode, headers['content-type'], bytes.equals(file)]).toEqual([200, type, true]);
        expect(headers).toMatchObject({
          'x-content-type-options': 'nosniff',
          'content-security-policy': 'sandbox',
          'cache-control': 'no-store',
          'content-length': String(file.length),
        });
        expect(headers['content-disposition']).toMatch(
          /^attachment; filename="report\.\w+"; filename\*=UTF-8''[\w%.-]+$/u,
        );
      }
    });

    it('with an ending that tells the truth', async () => {
      const { body } = await clerk.upload<Report>(Buffer.from(words().join('\n')), '程序.exe');
      expect((await fetched(body.id)).headers['content-disposition']).toMatch(/\.exe\.txt$/u);
      const pasted = await clerk.post<Report>('/reports', { text: words().join('\n') });
      const { headers, bytes } = await fetched(pasted.body.id);
      expect(headers['content-disposition']).toMatch(/\.txt$/u);
      expect(bytes.toString()).toBe(pasted.body.text);
    });

    it('also when it was withdrawn, and to nobody who may not read reports', async () => {
      const file = wordFile(words());
      const { body } = await clerk.upload<Report>(file, '纪要.docx');
      await clerk.act(`/reports/${body.id}/withdraw`, 1, { reason: '导错了文件' });
      expect((await fetched(body.id)).bytes.equals(file)).toBe(true);
      const liaison = await office.signIn('shuiwu');
      expect((await fetched(body.id, liaison)).statusCode).toBe(403);
      const unknown = await clerk.get('/reports/01a20cbd-0000-7000-8000-000000000000/original');
      expect(unknown.body).toMatchObject({ status: 404, code: 'report/not_found' });
      expect((await office.stranger().get(`/reports/${body.id}/original`)).status).toBe(401);
    });

    it('as it was stored: neither its bytes nor what was read from them ever change', async () => {
      const owner = new Client({ connectionString: office.database.ownerUrl });
      await owner.connect();
      for (const change of [`original = ''`, `format = 'html'`, `media_type = 'text/html'`, `warnings = '[1]'`])
        await expect(owner.query(`update report set ${change}`)).rejects.toThrow(/never changed/u);
      await owner.end();
    });
  });

  describe('pasted as a page', () => {
    it('has its words read, its tables too, and no script', async () => {
      const html = `<style>p{}</style><p>${words().join('</p><p>')}</p><script>alert(1)</script><table><tr><td>区教育局</td><td>校车检查</td></tr></table>`;
      const { status, body } = await clerk.post<Report>('/reports', { html });
      expect(status).toBe(201);
      expect(body).toMatchObject({ format: 'html', encoding: 'utf-8', fileName: null, date: '2026-03-09' });
      expect(body.text).toContain(DEMAND);
      expect(body.text).not.toMatch(/[<>]|alert/u);
    });

    it('is refused beside a text, and where neither is given', async () => {
      for (const payload of [{ html: '<p>各村要防汛。</p>', text: '各村要防汛。' }, {}, { html: 7 }]) {
        expect((await clerk.post('/reports', payload)).body).toMatchObject({ status: 400, code: 'request/invalid' });
      }
      expect((await clerk.post('/reports', { html: '<p> </p>' })).body.code).toBe('report/empty');
    });

    it('is a text where it is given as one', async () => {
      const text = `<p>${words().join('')}</p>`;
      const { body } = await clerk.post<Report>('/reports', { text });
      expect(body).toMatchObject({ format: 'text', text });
    });
  });
});
