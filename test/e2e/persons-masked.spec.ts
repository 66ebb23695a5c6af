import type { Schemas } from '@duban/api-client';
import { type Office, openOffice } from './office/office';

const TEXT = `青禾报\u30002026年3月9日

青禾区召开防返贫工作会

本报讯\u30003月6日，副区长宋明主持召开会议。脱贫户郑大山（电话13812345678）反映危房漏雨。

宋明强调，区教育局要在4月20日前核实脱贫户郑大山家的助学补贴，身份证号330382196511200417。
`;
const CANARIES = /郑大山|13812345678|330382196511200417/u;

describe('residents of whom a report tells', () => {
  let office: Office;
  let report: string;
  let task: string;

  beforeAll(async () => {
    office = await openOffice();
    const clerk = await office.signIn('wang');
    report = (await clerk.post<Schemas['ReportDetail']>('/reports', { text: TEXT })).body.id;
    const [draft] = (await clerk.get<Schemas['DraftPage']>(`/reports/${report}/drafts`)).body.items;
    task = (await clerk.act<Schemas['Draft']>(`/drafts/${draft!.id}/accept`, 1)).body.taskId ?? '';
  });
  afterAll(() => office.close());

  it.each(['wang', 'zhuren'] as const)('are named to the supervision office: %s', async (account) => {
    const visitor = await office.signIn(account);
    expect((await visitor.get<Schemas['TaskDetail']>(`/tasks/${task}`)).text).toMatch(CANARIES);
    expect((await visitor.get<Schemas['ReportDetail']>(`/reports/${report}`)).body.text).toContain('13812345678');
  });

  it.each(['quzhang', 'fenguan', 'jiaoyu'] as const)('are masked to everybody else: %s', async (account) => {
    const [visitor, clerk] = [await office.signIn(account), await office.signIn('wang')];
    for (const path of ['/tasks', `/tasks/${task}`, '/tasks?q=助学']) {
      const { status, text } = await visitor.get(path);
      expect([path, status, CANARIES.exec(text)]).toEqual([path, 200, null]);
    }
    const [seen, whole] = await Promise.all(
      [visitor, clerk].map(async (one) => (await one.get<Schemas['TaskDetail']>(`/tasks/${task}`)).body),
    );
    expect(seen!.text).toContain('郑某某');
    // Every span still points at the same words.
    expect([seen!.text.length, seen!.source.context.length, seen!.source.span]).toEqual([
      whole!.text.length,
      whole!.source.context.length,
      whole!.source.span,
    ]);
  });

  it('are masked in the report that a leader reads, and its file is not for the leader', async () => {
    const leader = await office.signIn('quzhang');
    const { body, text } = await leader.get<Schemas['ReportDetail']>(`/reports/${report}`);
    expect(text).not.toMatch(CANARIES);
    expect([body.text.length, body.length]).toEqual([TEXT.length, TEXT.length]);
    expect(body.text).toContain('脱贫户郑某某（电话138****5678）');
    expect((await leader.get(`/reports/${report}/original`)).status).toBe(403);
  });

  it('is known to the session, so that a page can say so', async () => {
    const permissionsOf = async (account: 'wang' | 'quzhang') =>
      (await (await office.signIn(account)).get<Schemas['Account']>('/sessions/current')).body.permissions;
    expect(await permissionsOf('wang')).toContain('person.read');
    expect(await permissionsOf('quzhang')).not.toContain('person.read');
  });
});
