import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import type { Visitor } from './office/visitor';

type Report = Schemas['ReportDetail'];

const utf16 = (text: string, littleEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return littleEndian ? bytes : bytes.swap16();
};

// «区水务局要在4月20日前完成南沟清淤。» as a Chinese Windows writes it.
const GBK = Buffer.from('c7f8cbaecef1bed6d2aad4da34d4c23230c8d5c7b0cdeab3c9c4cfb9b5c7e5d3d9a1a3', 'hex');

describe('what is handed in', () => {
  let office: Office;
  let clerk: Visitor;
  const stored = async (): Promise<number> => (await clerk.get<Schemas['ReportPage']>('/reports')).body.total.count;

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.signIn('wang');
  });
  afterAll(() => office.close());

  it('is refused when there are no words in it', async () => {
    for (const text of ['', ' \n\u3000\n', '\u200b\u2060\n\u3164\u00ad']) {
      expect((await clerk.post('/reports', { text })).body).toMatchObject({ code: 'report/empty', status: 422 });
    }
    expect((await clerk.upload(Buffer.alloc(0))).body.code).toBe('report/empty');
  });

  it('is refused when it is a picture that somebody called .txt', async () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect((await clerk.upload(picture, '报告.txt')).body).toMatchObject({ code: 'report/ocr_missing', status: 422 });
  });

  it.each([
    ['UTF-8', Buffer.from(`${PAGE}甲`), 'utf-8'],
    ['UTF-16, little end first', utf16(`${PAGE}乙`, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(`${PAGE}丙`, false), 'utf-16be'],
    ['GB18030', GBK, 'gb18030'],
  ])('is read in %s, and its file keeps its name', async (_name, bytes, encoding) => {
    const { status, body } = await clerk.upload<Report>(bytes, '三月 水利.txt', { date: '2026-03-09' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ encoding, fileName: '三月 水利.txt', date: '2026-03-09', dateSource: 'given' });
    expect(body.text).toContain('区水务局要在4月20日前完成南沟清淤。');
  });

  it('is refused in an encoding that it is not in', async () => {
    const { body } = await clerk.upload(GBK, 'a.txt', { encoding: 'utf-8' });
    expect(body).toMatchObject({ code: 'report/wrong_encoding', status: 422, encoding: 'utf-8', seems: 'gb18030' });
    const forced = await clerk.upload(Buffer.from(`${PAGE}丁`), 'a.txt', { encoding: 'utf-16le' });
    expect(forced.body).toMatchObject({
      code: 'report/wrong_encoding',
      seems: 'utf-8',
      detail: '文件不是 UTF-16LE 编码，看来是 UTF-8，请改选后重试',
    });
    const broken = Buffer.concat([Buffer.from('各村要防汛。'), Buffer.from([0xff, 0xff, 0x80, 0xfe])]);
    expect((await clerk.upload(broken)).body.code).toBe('report/encoding_unknown');
  });

  it('is refused when it is larger than 5 MB, as a file and as text, and nothing of it is kept', async () => {
    const before = await stored();
    const large = 'A'.repeat(20 * 1024 * 1024);
    expect((await clerk.upload(Buffer.from(large))).body).toMatchObject({ code: 'report/too_large', status: 413 });
    expect((await clerk.post('/reports', { text: large })).body).toMatchObject({
      code: 'report/too_large',
      status: 413,
    });
    const justTooLarge = '要'.repeat(Math.ceil((5 * 1024 * 1024) / 3) + 1);
    expect((await clerk.post('/reports', { text: justTooLarge })).body.code).toBe('report/too_large');
    expect(await stored()).toBe(before);
  });

  it('is taken in without drafts when it holds no directive', async () => {
    const text = '青禾区今年春季气温较常年偏高。\n全区油菜长势良好。';
    const { status, body } = await clerk.post<Report>('/reports', { text, title: '天气与农情' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ title: '天气与农情', text, counts: { drafts: 0 }, date: null, dateSource: 'unknown' });
  });

  it('is offered the stored report when the same bytes come again', async () => {
    const text = '区水务局要在6月10日前完成北沟清淤。';
    const first = await clerk.post<Report>('/reports', { text, date: '2026-03-01' });
    const again = await clerk.upload(Buffer.from(text), '又一次.txt');
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ code: 'report/already_imported', reportId: first.body.id });
  });

  it('is stored once when two clerks hand it in at the same time', async () => {
    const other = await office.signIn('li');
    const text = '区水务局要在7月10日前完成西沟清淤。';
    const answers = await Promise.all([clerk, other, clerk, other].map((one) => one.post('/reports', { text })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    for (const { body } of answers.filter(({ status }) => status === 409)) {
      expect(body).toMatchObject({ code: 'report/already_imported', reportId: expect.any(String) as string });
    }
  });

  it('is refused with a marking of secrecy before anything of it is stored or logged', async () => {
    const before = await stored();
    const secret = '机密★10年\n\n白鹭行动方案\n\n区水务局要在8月1日前完成白鹭坝加固。';
    for (const answer of [
      await clerk.post('/reports', { text: secret }),
      await clerk.upload(Buffer.from(secret), '白鹭.txt'),
    ]) {
      expect(answer.body).toMatchObject({ code: 'report/classified', status: 422 });
      expect(answer.text).not.toContain('白鹭');
    }
    expect(await stored()).toBe(before);
    expect(office.logged()).not.toContain('白鹭');
    const owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ action: string; result: string; facts: object }>(
      `select action, result, facts from audit_entry where action = 'report.refused'`,
    );
    const traces: (number | null)[] = [];
    for (const table of ['report', 'article', 'draft', 'audit_entry', 'outbox_event']) {
      traces.push((await owner.query(`select from ${table} t where t::text like '%白鹭%'`)).rowCount);
    }
    await owner.end();
    expect(rows).toEqual(
      Array(2).fill({ action: 'report.refused', result: 'refused', facts: { code: 'report/classified' } }),
    );
    expect(traces).toEqual([0, 0, 0, 0, 0]);
  });

  it('is refused when the marking stands only in the name of the file or in the title', async () => {
    const bytes = Buffer.from('区水务局要在9月1日前完成东沟清淤。');
    expect((await clerk.upload(bytes, '秘密★1年.txt')).body.code).toBe('report/classified');
    const titled = { text: bytes.toString(), title: '机密★东沟清淤' };
    expect((await clerk.post('/reports', titled)).body.code).toBe('report/classified');
  });

  it('keeps script tags as the text that they are', async () => {
    const text = '会议要求，区水务局要在10月1日前<script>alert("x")</script>完成<b>中沟</b>清淤。';
    const { status, headers, body } = await clerk.post<Report>('/reports', {
      text,
      title: '<img src=x onerror=alert(1)>',
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ text, title: '<img src=x onerror=alert(1)>' });
    expect(headers['content-type']).toContain('application/json');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('is refused when it holds half a character or a zero, which the database could not keep', async () => {
    for (const escaped of ['\\ud83d', '\\udc00 \\ud83d', '\\u0000']) {
      const payload = `{"text":"各村要防汛${escaped}"}`;
      const { status, body } = await clerk.send<Schemas['Problem']>('POST', '/reports', payload, {
        'content-type': 'application/json',
      });
      expect(status).toBe(400);
      expect(body).toMatchObject({ code: 'request/invalid', errors: [{ field: 'text' }] });
    }
  });

  it('keeps characters outside the first plane, and the spans behind them are true', async () => {
    const text = '青禾报　2026年3月11日\n\n𬭚水镇👍召开会议\n\n会议强调，区水务局要在4月21日前完成𬭚沟👍清淤。';
    const { status, body } = await clerk.post<Report>('/reports', { text });
    expect(status).toBe(201);
    const { body: page } = await clerk.get<Schemas['DraftPage']>(`/reports/${body.id}/drafts`);
    const draft = page.items.find((one) => one.text.includes('清淤'));
    expect(text.slice(draft!.span.start, draft!.span.end)).toContain('完成𬭚沟👍清淤。');
  });

  it('is refused with a date that does not exist, and told which field is wrong', async () => {
    const answer = await clerk.post('/reports', { text: PAGE, date: '2026-02-30' });
    expect(answer.body).toMatchObject({ code: 'request/invalid', status: 400, errors: [{ field: 'date' }] });
    const upload = await clerk.upload(Buffer.from(PAGE), 'a.txt', { date: '明天', color: 'red' });
    expect(upload.body.errors?.map(({ field }) => field).sort()).toEqual(['color', 'date']);
  });

  it('is refused when the form has no file, is broken, or is no form', async () => {
    const type = 'multipart/form-data; boundary=x';
    const empty = await clerk.send<Schemas['Problem']>('POST', '/reports/files', '--x--\r\n', { 'content-type': type });
    expect(empty.body).toMatchObject({ code: 'report/file_missing', status: 400 });
    const broken = await clerk.send<Schemas['Problem']>('POST', '/reports/files', '--x\r\nnonsense', {
      'content-type': type,
    });
    expect(broken.body).toMatchObject({ code: 'request/malformed', status: 400 });
    expect((await clerk.post('/reports/files', { text: PAGE })).body).toMatchObject({ status: 415 });
  });
});
