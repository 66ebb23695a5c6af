import type { Schemas } from '@duban/api-client';
import { readDocument } from '@duban/documents';
import { type Office, openOffice } from './office/office';
import { PAGE } from './office/page';
import type { Visitor } from './office/visitor';

type Draft = Schemas['Draft'];
type Taken = Schemas['TakenAnswers'];

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
    const raw = await office.app.inject({
      method: 'GET',
      url: `/api/v1/reports/${id}/questions.docx`,
      cookies: { duban_session: wang.token },
    });
    const read = await readDocument(raw.rawPayload, {});
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

  it('is never answered over what a clerk set or decided', async () => {
    const id = await imported();
    const [first, second] = (await draftsOf(id)) as [Draft, Draft];
    await wang.patch(`/drafts/${first.id}`, 1, { deadline: { due: '2026-05-01' } });
    await wang.act(`/drafts/${second.id}/accept`, 1);
    const { body } = await answer(id, '[1-2]\n答：4月1日\n[2-1]\n答：区水务局\n[99-1]\n答：区水务局');
    expect(results(body)).toEqual(['1-2 settled', '2-1 decided', '99-1 unknown']);
    expect((await draftsOf(id))[0]).toMatchObject({ version: 2, deadline: { due: '2026-05-01' } });
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
    const nowhere = '01a20cbd-0000-7000-8000-000000000000';
    expect((await wang.get(`/reports/${nowhere}/questions.txt`)).body.code).toBe('report/not_found');
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
