import type { Schemas } from '@duban/api-client';
import { Clock } from '../../apps/api/src/platform/clock/clock';
import { JobSchedule } from '../../apps/api/src/platform/jobs';
import { answers, finds, isSilent, type ModelServer, openModelServer, says, talksOn } from '../support/model-server';
import {
  EXTRA,
  FOUND,
  KEY,
  openSecondReadingStory,
  reportText,
  type SecondReadingStory,
} from './office/second-reading';
import type { Visitor } from './office/visitor';

type Reading = Schemas['SecondReading'];

describe('a second reader', () => {
  let story: SecondReadingStory;
  let model: ModelServer;
  let clerk: Visitor;

  beforeAll(async () => {
    story = await openSecondReadingStory();
    ({ model, clerk } = story);
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => story.close());

  it.each([
    { name: 'does not answer in time', reply: isSilent, failure: 'timeout' },
    { name: 'breaks its JSON', reply: says('{"directives":[{"quote":'), failure: 'unreadable' },
    { name: 'chats', reply: says('这份报告写得很好。'), failure: 'unreadable' },
    { name: 'answers with a page', reply: answers(200, '<html>login</html>'), failure: 'unreadable' },
    { name: 'fails', reply: answers(500), failure: 'server_error' },
    { name: 'is busy', reply: answers(429), failure: 'busy' },
    { name: 'never ends', reply: talksOn, failure: 'too_large' },
  ])('that $name is asked again later, and the report can be worked on meanwhile', async ({ reply, failure }) => {
    model.replies(reply, finds(FOUND));
    const { id } = await story.importReport();
    await story.read(id);
    expect(await story.stateOf(id)).toMatchObject({ state: 'waiting', failures: 1, failure, extra: 0 });
    expect(await story.dueJobs(id)).toEqual([false]);
    const [first] = await story.draftsOf(id);
    expect((await clerk.act(`/drafts/${first!.id}/accept`, first!.version)).status).toBe(200);
    await story.read(id);
    expect(await story.stateOf(id)).toMatchObject({ state: 'done', failures: 0, failure: null, extra: 1 });
    expect((await story.draftsOf(id)).map(({ state }) => state)).toEqual(['accepted', 'open', 'open']);
  });

  it('that fails again and again is given up, until a person has it tried again', async () => {
    model.replies(answers(503));
    const { id } = await story.importReport();
    for (let attempt = 0; attempt < 5; attempt += 1) await story.read(id);
    expect(await story.stateOf(id)).toMatchObject({ state: 'failed', failure: 'server_error', extra: 0 });
    expect((await story.trailOf(id)).at(-1)).toMatchObject({
      action: 'report.second_reading_fail',
      facts: { code: 'server_error', status: 503 },
    });
    await story.read(id);
    expect(model.asked).toHaveLength(5);
    model.replies(finds(FOUND));
    const again = await clerk.post<Reading>(`/reports/${id}/second-reading`);
    expect(again).toMatchObject({ status: 200, body: { state: 'waiting', failures: 0 } });
    expect(await story.dueJobs(id)).toEqual([true]);
    await story.read(id);
    expect(await story.stateOf(id)).toMatchObject({ state: 'done', extra: 1 });
    expect(await clerk.post(`/reports/${id}/second-reading`)).toMatchObject({
      status: 409,
      body: { code: 'second_reading/done' },
    });
  });

  it.each([
    { name: 'does not accept the key', reply: answers(401), failure: 'unauthorised' },
    { name: 'is not there', reply: answers(404), failure: 'not_found' },
    { name: 'refuses the request', reply: answers(413), failure: 'refused' },
  ])('that $name is not asked a second time', async ({ reply, failure }) => {
    model.replies(reply);
    const { id } = await story.importReport();
    await story.read(id);
    expect(await story.stateOf(id)).toMatchObject({ state: 'failed', failure });
    expect(model.asked).toHaveLength(1);
    expect(await story.draftsOf(id)).toHaveLength(2);
    expect(story.office.logged()).not.toContain(KEY);
  });

  it('is not followed to another server, and the key does not go there', async () => {
    const elsewhere = await openModelServer();
    elsewhere.replies(finds(FOUND));
    model.replies(answers(307, '', { location: `${elsewhere.address}/v1/chat/completions` }));
    const { id } = await story.importReport();
    await story.read(id);
    expect(await story.stateOf(id)).toMatchObject({ state: 'failed', failure: 'redirected' });
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
  });

  it('that knows neither schema nor JSON form is asked in words, and from then on at once', async () => {
    model.replies(answers(400), answers(422), finds(FOUND));
    const { id } = await story.importReport();
    await story.read(id);
    expect(await story.stateOf(id)).toMatchObject({ state: 'done', extra: 1 });
    expect(model.asked.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      undefined,
    ]);
    model.replies(finds());
    await story.read((await story.importReport()).id);
    expect(model.asked.map(({ body }) => body.response_format?.type)).toEqual([undefined]);
  });

  it('goes on after a long report’s last passage that was kept', async () => {
    const filler = Array.from({ length: 400 }, (_, at) => `会上，有关同志介绍了第${at}处渠段的情况。`).join('');
    model.replies(finds(), answers(500), finds(FOUND));
    const { id } = await story.importReport(reportText().replace(EXTRA, `${filler}\n\n${EXTRA}`));
    await story.read(id);
    const half = await story.stateOf(id);
    expect(half).toMatchObject({ state: 'waiting', failure: 'server_error' });
    expect(half.readTo).toBeGreaterThan(1000);
    await story.read(id);
    expect(await story.stateOf(id)).toMatchObject({ state: 'done', extra: 1, readTo: half.length });
    const sent = model.asked.map(({ body }) => body.messages[1]?.content ?? '');
    expect(sent[2]).toBe(sent[1]);
    expect(Math.max(...sent.map(({ length }) => length))).toBeLessThanOrEqual(3000);
  });

  it('is no failure where the process is to end', async () => {
    const ending = new AbortController();
    model.replies((response) => {
      ending.abort(new Error('the process is to end'));
      response.destroy();
    });
    const { id } = await story.importReport();
    await expect(story.read(id, ending.signal)).rejects.toThrow('the process is to end');
    expect(await story.stateOf(id)).toMatchObject({ state: 'waiting', failures: 0, failure: null });
  });

  it('is taken up again where a process has left it', async () => {
    const { id } = await story.importReport();
    await story.database.query('delete from graphile_worker._private_jobs');
    const resume = story.office.app
      .get(JobSchedule)
      .all()
      .find(({ name }) => name === 'resume-second-readings')!;
    await resume.run();
    expect(await story.dueJobs(id)).toEqual([]);
    jest.spyOn(story.office.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + 31 * 60_000));
    await resume.run();
    expect(await story.dueJobs(id)).toEqual([true]);
  });
});
