import type { Schemas } from '@duban/api-client';
import { readDocument } from '@duban/documents';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import type { Visitor } from './office/visitor';

type Draft = Schemas['Draft'];
type Taken = Schemas['TakenAnswers'];

const NOWHERE = '01a20cbd-0000-7000-8000-000000000000';

/** A meeting that names nobody and no day. */
const MEETING = `青禾报\u30002026年3月9日

全区春灌工作调度会召开

本报讯\u30003月8日，副区长宋明主持召开全区春灌工作调度会。

宋明强调，要抓紧检修提灌站。要把渠系淤积底数摸清。区水务局要在4月20日前完成南沟清淤。
`;

describe('what a report leaves open', () => {
  let office: Office;
  let wang: Visitor;
  let liaison: Visitor;
  let copies = 0;
  const imported = async () => {
    const { body } = await wang.post<Schemas['ReportDetail']>('/reports', {
      text: MEETING + '　'.repeat((copies += 1)) + copies,
    });
    return body.id;
  };
  const draftsOf = async (id: string) => (await wang.get<Schemas['DraftPage']>(`/reports/${id}/drafts`)).body.items;
  const listOf = async (id: string) => (await wang.get(`/reports/${id}/questions.txt`)).text;
  const answer = (id: string, text: string, more: object = {}) =>
    wang.post<Taken>(`/reports/${id}/answers`, { text, ...more });
  const wordFile = async (id: string): Promise<[number, Buffer]> => {
    const url = `/api/v1/reports/${id}/questions.docx`;
    const raw = await office.app.inject({ method: 'GET', url, cookies: { duban_session: wang.token } });
    return [raw.statusCode, raw.rawPayload];
  };
  const wordsOf = (id: string, bytes: Buffer, visitor = wang) =>
    visitor.upload<Schemas['FilledList']>(bytes, '清单.docx', {}, {}, `/reports/${id}/answers/words`);
  const results = ({ answers }: Taken) => answers.map(({ code, result }) => `${code} ${result}`);

  beforeAll(async () => {
    office = await openOffice();
    wang = await office.signIn('wang');
    liaison = await office.signIn('shuiwu');
  });
  afterAll(() => office.close());

  it('is a list for whoever held the meeting, under a Chinese name', async () => {
    const id = await imported();
    const { status, headers, text } = await wang.get(`/reports/${id}/questions.txt`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(headers['content-disposition']).toContain(encodeURIComponent('待明确事项清单'));
    expect(text).toContain('1. 副区长宋明：“要抓紧检修提灌站。”\n[1-1] 责任单位：原文没有写明责任单位\n答：');
    expect(text).not.toContain('南沟');
  });

  it('is a Word file too', async () => {
    const id = await imported();
    const [status, file] = await wordFile(id);
    expect(status).toBe(200);
    const read = await readDocument(file, {});
    expect(read.ok && read.format === 'docx' && read.text).toContain('要把渠系淤积底数摸清。');
  });

  it('is answered: the drafts take over what is plainly a unit or a day, with whose word it is', async () => {
    const id = await imported();
    let asked = 0;
    const words = ['区水务局牵头，区财政局配合', '4月底前', '待定', '尽快'];
    const filled = (await listOf(id)).replace(/^答：$/gmu, () => `答：${words[asked++] ?? ''}`);
    const dry = await answer(id, filled, { dryRun: true });
    expect(dry.body).toMatchObject({ dryRun: true, taken: 2 });
    expect((await draftsOf(id)).every(({ corrected }) => !corrected)).toBe(true);

    const { status, body } = await answer(id, filled);
    expect(status).toBe(200);
    expect(results(body)).toEqual(['1-1 taken', '1-2 taken', '2-1 unread', '2-2 unread']);
    const [first, second] = await draftsOf(id);
    expect(first).toMatchObject({
      corrected: true,
      version: 3,
      questions: [],
      owners: [
        {
          name: '区水务局',
          role: 'lead',
          unit: { name: '青禾区水务局' },
          why: '据会议组织者答复：“区水务局牵头，区财政局配合”',
        },
        { name: '区财政局', role: 'support' },
      ],
      deadline: { due: '2026-04-30', rule: 'person', derivation: '据会议组织者答复：“4月底前”' },
    });
    expect(second).toMatchObject({ corrected: false, version: 1 });
    expect(await listOf(id)).not.toContain('[1-1]');
  });

  it('comes back as the Word file that was filled in: its words are read, and nothing is changed by that', async () => {
    const id = await imported();
    const [, list] = await wordFile(id);
    const pages = unzipSync(list);
    const page = strFromU8(pages['word/document.xml']!);
    const filled = page.replace(/答：(?=<\/w:t>)/u, '答：区水务局牵头');
    expect(filled).not.toBe(page);
    const file = Buffer.from(zipSync({ ...pages, 'word/document.xml': strToU8(filled) }));
    const { status, body } = await wordsOf(id, file);
    expect(status).toBe(200);
    expect((await draftsOf(id)).every(({ corrected }) => !corrected)).toBe(true);
    const taken = (await answer(id, body.text)).body;
    expect(results(taken)).toEqual(['1-1 taken']);
    expect((await draftsOf(id))[0]).toMatchObject({ owners: [{ name: '区水务局', role: 'lead' }] });
  });

  it('is refused as a file that holds no words, bears a marking of secrecy, or belongs to no report', async () => {
    const id = await imported();
    const code = async (report: string, bytes: Buffer, visitor = wang) => {
      const { status, body } = await wordsOf(report, bytes, visitor);
      return `${status} ${(body as unknown as Schemas['Problem']).code}`;
    };
    expect(await code(id, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))).toBe('422 report/ocr_missing');
    expect(await code(id, Buffer.from('机密★1年\n[1-1]\n答：区水务局'))).toBe('422 report/classified');
    expect(await code(NOWHERE, Buffer.from('[1-1]\n答：区水务局'))).toBe('404 report/not_found');
    expect(await code(id, Buffer.from('[1-1]\n答：区水务局'), liaison)).toMatch(/^403/u);
  });

  it('is never answered over what a clerk set or decided', async () => {
    const id = await imported();
    const [first, second] = (await draftsOf(id)) as [Draft, Draft];
    await wang.patch(`/drafts/${first.id}`, 1, { deadline: { due: '2026-05-01' } });
    await wang.act(`/drafts/${second.id}/accept`, 1);
    const { body } = await answer(id, '[1-2]\n答：4月1日\n[2-1]\n答：区水务局\n[99-1]\n答：区水务局');
    expect(results(body)).toEqual(['1-2 settled', '2-1 decided', '99-1 unknown']);
    expect((await draftsOf(id))[0]).toMatchObject({ version: 2, deadline: { due: '2026-05-01' } });
  });

  it('is not taken for the answers of another report, unless somebody says that it is meant', async () => {
    const id = await imported();
    const other = await wang.post<Schemas['ReportDetail']>('/reports', { text: `${PAGE}另`, title: '另一份纪要' });
    const list = await listOf(other.body.id);
    const filled = `${list.split('\n', 4).join('\n')}\n[1-1]\n答：区水务局`;
    expect((await answer(id, filled, { dryRun: true })).body).toMatchObject({ taken: 1, aboutAnother: '另一份纪要' });
    const refused = await answer(id, filled);
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { code: 'report/answers_of_another', listTitle: '另一份纪要' },
    ]);
    expect((await draftsOf(id)).every(({ corrected }) => !corrected)).toBe(true);
    const own = filled.replace('另一份纪要', '全区春灌工作 调度会召开');
    expect((await answer(id, own, { dryRun: true })).body.aboutAnother).toBeNull();
    expect((await answer(id, filled, { allowAnother: true })).body.taken).toBe(1);
  });

  it.each([
    { text: '没有编号的答复', status: 422, code: 'report/no_answers' },
    { text: '   ', status: 400, code: 'request/invalid' },
    {
      text: Array.from({ length: 4001 }, (_, at) => `[${at}-1]\n答：甲局`).join('\n'),
      status: 422,
      code: 'report/too_many_answers',
    },
  ])('refuses a list that cannot be taken: $code', async ({ text, status, code }) => {
    const refused = await answer(await imported(), text);
    expect([refused.status, (refused.body as unknown as { code: string }).code]).toEqual([status, code]);
  });

  it('is not there for a report that is not there, is closed for a withdrawn one, and is not for liaisons', async () => {
    expect((await wang.get(`/reports/${NOWHERE}/questions.txt`)).body.code).toBe('report/not_found');
    const id = await imported();
    expect((await liaison.get(`/reports/${id}/questions.docx`)).status).toBe(403);
    await wang.act(`/reports/${id}/withdraw`, 1, { reason: '日期不对' });
    expect((await answer(id, '[1-1]\n答：区水务局')).body).toMatchObject({ code: 'draft/report_withdrawn' });
  });

  it('asks nothing where nothing is open', async () => {
    const { body } = await wang.post<Schemas['ReportDetail']>('/reports', { text: PAGE });
    for (const { id, questions } of await draftsOf(body.id))
      if (questions.length > 0) await wang.act(`/drafts/${id}/dismiss`, 1, { reason: '已办' });
    expect(await listOf(body.id)).toContain('共0项、0处待明确');
  });
});
