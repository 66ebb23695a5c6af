import type { Schemas } from '@duban/api-client';
import { type Office, openOffice } from './office/office';
import { PASSWORD } from './office/people';
import type { Visitor } from './office/visitor';

const TEXT = { text: '区水务局要在5月1日前完成清淤。' };

describe('another site’s page', () => {
  let office: Office;
  let clerk: Visitor;
  const reports = async () => (await clerk.get<Schemas['ReportPage']>('/reports')).body.total.count;

  beforeAll(async () => {
    office = await openOffice({ PUBLIC_ORIGINS: 'https://duban.example' });
    clerk = await office.signIn('wang');
  });
  afterAll(() => office.close());

  it.each([
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'nonsense' }],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://localhost:80' }],
  ])('cannot change anything with the session of whoever looks at it: %j', async (headers) => {
    const before = await reports();
    expect((await clerk.post('/reports', TEXT, headers)).body).toMatchObject({
      status: 403,
      code: 'request/cross_site',
    });
    expect((await office.stranger().post('/sessions', { account: 'wang', password: PASSWORD }, headers)).status).toBe(
      403,
    );
    expect(await reports()).toBe(before);
  });

  it.each(['null', 'http://localhost.evil.example', 'http://evil.example', 'http://localhost:8080', 'nonsense'])(
    'is known by its origin %s where the browser says no more',
    async (origin) => {
      const { body } = await clerk.send<Schemas['Problem']>('POST', '/reports', TEXT, { 'sec-fetch-site': '', origin });
      expect(body.status).toBe(403);
    },
  );

  it('gets no word of permission to read answers either', async () => {
    const { headers } = await clerk.get('/tasks', { origin: 'http://evil.example' });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('is no obstacle to our own page, to the origin in the settings, or to a program with a token', async () => {
    const send = (headers: Record<string, string>, text: string) =>
      office.app.inject({
        method: 'POST',
        url: '/api/v1/reports',
        headers,
        payload: { text },
        cookies: headers.authorization ? {} : { duban_session: clerk.token },
      });
    expect((await send({ origin: 'http://localhost:80' }, `${TEXT.text}一`)).statusCode).toBe(201);
    expect((await send({ 'sec-fetch-site': 'none' }, `${TEXT.text}二`)).statusCode).toBe(201);
    expect((await send({ origin: 'https://duban.example' }, `${TEXT.text}三`)).statusCode).toBe(201);
    const signIn = { account: 'wang', password: PASSWORD, kind: 'token' };
    const { body } = await office.stranger().post<Schemas['Session']>('/sessions', signIn);
    const authorization = `Bearer ${body.token}`;
    expect((await send({ authorization, origin: 'http://evil.example' }, `${TEXT.text}四`)).statusCode).toBe(201);
  });
});
