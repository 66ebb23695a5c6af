import type { Schemas } from '@duban/api-client';
import { Client } from 'pg';
import { Clock } from '../../apps/api/src/platform/clock/clock';
import { type Office, openOffice } from './office/office';
import { PASSWORD } from './office/people';
import type { Visitor } from './office/visitor';

const DAY_MS = 86_400_000;
const WORDS = ['Hongye_31luo', 'Tide3<moon', 'Kite+7tails', 'rice8_Paddy', 'bronze:Bell3', 'Snow8/peak'] as const;

describe('a person’s own password', () => {
  let office: Office;
  let owner: Client;
  const change = (who: Visitor, present: string, next: string) =>
    who.send<Schemas['Problem']>('PUT', '/own-account/password', { present, next });
  const trail = async () =>
    (
      await owner.query<{ action: string; facts: object }>(
        'select action, facts from audit_entry order by id desc limit 1',
      )
    ).rows[0];

  beforeAll(async () => {
    office = await openOffice();
    owner = new Client({ connectionString: office.database.ownerUrl });
    await owner.connect();
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    await owner.end();
    await office.close();
  });

  it('is changed by whoever knows the present one; other sessions end, this one goes on', async () => {
    const here = await office.signIn('li');
    const elsewhere = await office.signIn('li');
    expect((await change(here, PASSWORD, WORDS[0])).status).toBe(204);
    expect(await trail()).toMatchObject({ action: 'password.change', facts: { sessions: 1 } });
    expect((await here.get('/sessions/current')).status).toBe(200);
    expect((await elsewhere.get('/sessions/current')).status).toBe(401);
    expect((await office.stranger().post('/sessions', { account: 'li', password: PASSWORD })).status).toBe(401);
    await office.stranger().signIn('li', WORDS[0]);
  });

  it('stays as it is where the present one is wrong, and the tries are counted', async () => {
    const wang = await office.signIn('wang');
    const answers = [];
    for (let tries = 0; tries < 6; tries++) answers.push(await change(wang, `no ${tries}`, WORDS[1]));
    expect(answers.map(({ body: { code } }) => code)).toEqual([
      ...Array.from({ length: 5 }, () => 'password/wrong'),
      'session/locked',
    ]);
    expect(answers[0]!.status).toBe(422);
    expect(await trail()).toMatchObject({ action: 'password.refused', facts: { code: 'password/wrong' } });
    expect((await wang.get('/sessions/current')).status).toBe(200);
  });

  it('is refused with everything that is wrong with it, the person’s unit and the list of common ones asked', async () => {
    const shuiwu = await office.signIn('shuiwu');
    const { status, body } = await change(shuiwu, PASSWORD, 'aaaa');
    expect([status, body.code]).toEqual([422, 'password/refused']);
    expect(body.errors?.map(({ message }) => message)).toEqual([
      '密码至少 8 个字符',
      '密码应含大写字母、小写字母、数字、符号、汉字等文字中的至少三类',
      '密码里不同的字符太少',
    ]);
    for (const word of ['Password@1', '区水务局-Ab12'])
      expect((await change(shuiwu, PASSWORD, word)).body.code).toBe('password/refused');
    expect((await change(shuiwu, PASSWORD, '')).status).toBe(400);
  });

  it('does not come back while it is one of the last five', async () => {
    const quzhang = await office.signIn('quzhang');
    expect((await change(quzhang, PASSWORD, WORDS[0])).status).toBe(204);
    for (const [at, word] of WORDS.slice(1).entries())
      expect((await change(quzhang, WORDS[at]!, word)).status).toBe(204);
    expect((await change(quzhang, WORDS[5], WORDS[1])).body.code).toBe('password/used');
    expect((await change(quzhang, WORDS[5], WORDS[5])).body.code).toBe('password/used');
    expect((await change(quzhang, WORDS[5], WORDS[0])).status).toBe(204);
  });

  it('is changed before anything else once it is 90 days old', async () => {
    jest.spyOn(office.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + 91 * DAY_MS));
    const qiaotou = await office.signIn('qiaotou');
    expect((await qiaotou.get<Schemas['Account']>('/sessions/current')).body.pending).toBe('password');
    expect((await qiaotou.get('/tasks')).body.code).toBe('access/password_pending');
    expect((await change(qiaotou, PASSWORD, WORDS[3])).status).toBe(204);
    expect((await qiaotou.get('/tasks')).status).toBe(200);
  });

  it('is changed once where two windows change it at the same moment', async () => {
    const [one, two] = [await office.signIn('jiaoyu'), await office.signIn('jiaoyu')];
    const answers = await Promise.all([change(one, PASSWORD, WORDS[1]), change(two, PASSWORD, WORDS[2])]);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect([401, 409, 422]).toContain(answers.find(({ status }) => status !== 204)!.status);
  });
});
