import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import type { Visitor } from './office/visitor';

type Report = Schemas['ReportDetail'];

// «区水务局要在4月20日前完成南沟清淤。» as a Chinese Windows writes it.
const GBK = Buffer.from('c7f8cbaecef1bed6d2aad4da34d4c23230c8d5c7b0cdeab3c9c4cfb9b5c7e5d3d9a1a3', 'hex');
const SENTENCE = '区水务局要在4月20日前完成南沟清淤。';

describe('the same text in other bytes', () => {
  let office: Office;
  let clerk: Visitor;

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.signIn('wang');
  });
  afterAll(() => office.close());

  it('is offered the report that holds it, with its title and its day', async () => {
    const { body: first } = await clerk.post<Report>('/reports', { text: PAGE });
    const utf16 = Buffer.from(`\uFEFF${PAGE}`, 'utf16le');
    for (const bytes of [
      Buffer.from(`\uFEFF${PAGE}`),
      Buffer.from(PAGE.replaceAll('\n', '\r\n')),
      Buffer.from(PAGE.replaceAll('\n', '\r')),
      Buffer.from(PAGE.trimEnd()),
      Buffer.from(`${PAGE}\r\n\r\n`),
      utf16,
    ]) {
      const { body } = await clerk.upload(bytes);
      expect(body).toMatchObject({
        status: 409,
        code: 'report/same_text',
        reportId: first.id,
        reportTitle: first.title,
        reportDate: '2026-03-09',
        title: '内容相同的报告已经导入过（只是编码、换行或文件不同）',
      });
      expect(body.detail).toContain(`《${first.title}》（2026-03-09）`);
    }
    const stored = await clerk.post<Report>('/reports', { text: SENTENCE });
    expect((await clerk.upload(GBK)).body).toMatchObject({ code: 'report/same_text', reportId: stored.body.id });
  });

  it('is taken in where somebody insists, as a file and as text, and the same bytes never twice', async () => {
    const text = `${PAGE}一`;
    const first = await clerk.post<Report>('/reports', { text });
    const file = await clerk.upload<Report>(Buffer.from(`\uFEFF${text}`), 'a.txt', { allowSameText: 'true' });
    const pasted = await clerk.post<Report>('/reports', { text: `${text}\n`, allowSameText: true });
    expect([first.status, file.status, pasted.status]).toEqual([201, 201, 201]);
    expect(new Set([first.body.sha256, file.body.sha256, pasted.body.sha256]).size).toBe(3);
    const again = await clerk.post('/reports', { text, allowSameText: true });
    expect(again.body).toMatchObject({ code: 'report/already_imported', reportId: first.body.id });
    const refused = await clerk.upload(Buffer.from(`${text}\r\n`), 'a.txt', { allowSameText: 'false' });
    expect(refused.body).toMatchObject({ code: 'report/same_text', reportId: pasted.body.id });
  });

  it('is another text where a single character differs', async () => {
    expect((await clerk.post<Report>('/reports', { text: `${PAGE} 二` })).status).toBe(201);
    expect((await clerk.post<Report>('/reports', { text: `${PAGE}  二` })).status).toBe(201);
  });

  it('may come again once the report that holds it is withdrawn', async () => {
    const text = `${PAGE}三`;
    const { body } = await clerk.post<Report>('/reports', { text });
    await clerk.act(`/reports/${body.id}/withdraw`, 1, { reason: '编码选错' });
    expect((await clerk.upload<Report>(Buffer.from(`\uFEFF${text}`))).status).toBe(201);
  });

  it('is stored once when it comes in several forms at the same moment', async () => {
    const text = `${PAGE}四`;
    const forms = [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n'), `${text}\n`].map((one) => Buffer.from(one));
    const answers = await Promise.all(forms.map((bytes) => clerk.upload(bytes)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('is insisted on with yes or no, and with nothing else', async () => {
    const fields = { allowSameText: 'perhaps' };
    const file = await clerk.upload(Buffer.from(`${PAGE}五`), 'a.txt', fields);
    const pasted = await clerk.post('/reports', { text: `${PAGE}五`, allowSameText: 'true' });
    for (const { body } of [file, pasted])
      expect(body).toMatchObject({ code: 'request/invalid', errors: [{ field: 'allowSameText' }] });
  });

  it('is another request under the same key', async () => {
    const named = { 'idempotency-key': 's' };
    const text = `${PAGE}六`;
    await clerk.post<Report>('/reports', { text }, named);
    const { body } = await clerk.post('/reports', { text, allowSameText: true }, named);
    expect(body.code).toBe('idempotency/other_payload');
  });

  it('is known by the same hash that the migration gave to the reports before it', async () => {
    for (const more of ['七', '八\r\n', '九\n\r\n', '十\r\r'])
      await clerk.post('/reports', { text: `${PAGE.replaceAll('\n', '\r\n')}${more}`, allowSameText: true });
    const owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ kept: number; same: number }>(`
      select count(*)::int as kept, count(*) filter (where text_sha256 = encode(sha256(convert_to(
        rtrim(replace(replace(text, E'\\r\\n', E'\\n'), E'\\r', E'\\n'), E'\\n'), 'UTF8')), 'hex'))::int as same from report`);
    await owner.end();
    expect(rows[0]!.kept).toBeGreaterThan(10);
    expect(rows[0]!.same).toBe(rows[0]!.kept);
  });
});
