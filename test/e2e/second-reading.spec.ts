import type { Schemas } from '@duban/api-client';
import { pino } from 'pino';
import { JobRunner } from '../../apps/api/src/platform/jobs';
import { ReadingOutcome } from '../../apps/api/src/second-reading/reading-outcome';
import { ReadReports } from '../../apps/api/src/second-reading/read-reports';
import { freePort } from '../support/free-port';
import { finds, type ModelServer } from '../support/model-server';
import { openOffice } from './office/office';
import {
  EXTRA,
  EXTRA_OWNERS,
  FOUND,
  KEY,
  openSecondReadingStory,
  reportText,
  type SecondReadingStory,
} from './office/second-reading';
import type { Visitor } from './office/visitor';

type Reading = Schemas['SecondReading'];
type Draft = Schemas['Draft'];
type Report = Schemas['ReportDetail'];

const SILENT = pino({ level: 'silent' });

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

  it('adds to the desk what the rules had not found, marked as its own and where the text says it', async () => {
    model.replies(finds(FOUND));
    const { id, counts } = await story.importReport();
    expect(counts.drafts).toBe(2);
    expect(model.asked).toEqual([]);
    expect(await story.stateOf(id)).toMatchObject({ state: 'waiting', extra: 0 });
    await story.read(id);
    expect(await story.stateOf(id)).toMatchObject({ state: 'done', extra: 1, unfound: 0, failure: null });
    const drafts = await story.draftsOf(id);
    expect(drafts.map(({ origin, index }) => [origin, index])).toEqual([
      ['rules', 0],
      ['second_reader', 2],
      ['rules', 1],
    ]);
    expect(drafts[1]).toMatchObject({ text: EXTRA, rules: ['second-reader'], deadline: { due: '2026-04-20' } });
    expect(drafts[1]?.owners).toContainEqual(
      expect.objectContaining({
        name: '区财政局',
        confidence: 'guessed',
        unit: expect.objectContaining({ name: '青禾区财政局' }) as object,
      }),
    );
  });

  it('is sent the passage, the duty and nothing else, with the key in the header only', async () => {
    model.replies(finds());
    const { id, title } = await story.importReport();
    await story.read(id);
    const [asked, ...more] = model.asked;
    expect(more).toEqual([]);
    expect(asked).toMatchObject({
      path: '/v1/chat/completions',
      authorization: `Bearer ${KEY}`,
      body: { model: 'local-model' },
    });
    expect(asked?.body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(asked?.body.messages[1]?.content).toContain(title);
    expect(JSON.stringify(asked?.body)).not.toMatch(/王敏|sk-not/u);
    expect(story.office.logged()).not.toContain(KEY);
    expect(JSON.stringify(await story.trailOf(id))).not.toMatch(new RegExp(`${KEY}|涵洞`, 'u'));
  });

  it('leaves in the trail who had the text read, where it went, and what came of it', async () => {
    model.replies(finds(FOUND, { quote: '区教育局要停运校车。', owners: [] }));
    const { id } = await story.importReport();
    await story.read(id);
    const host = new URL(model.address).host;
    expect((await story.trailOf(id)).slice(1)).toEqual([
      { action: 'report.second_reading_ask', facts: { host, model: 'local-model' } },
      {
        action: 'report.second_reading_done',
        facts: expect.objectContaining({ extra: 1, unfound: 1, passages: 1 }) as object,
      },
    ]);
  });

  it('works as a job of the queue, beside the import', async () => {
    model.replies(finds(FOUND));
    const outcome = story.office.app.get(ReadingOutcome, { strict: false });
    const done = outcome.done.bind(outcome);
    const over = new Promise<string>((resolve) => {
      jest.spyOn(outcome, 'done').mockImplementation(async (...asked) => {
        await done(...asked);
        resolve(asked[0]);
      });
    });
    const { id } = await story.importReport();
    expect(await story.dueJobs(id)).toEqual([true]);
    // Those of the stories before have nothing left to read.
    await story.database.query('delete from graphile_worker._private_jobs where key <> $1', [`read-second ${id}`]);
    await story.office.app.get(JobRunner).start(SILENT);
    expect(await over).toBe(id);
    expect(await story.stateOf(id)).toMatchObject({ state: 'done', extra: 1 });
    await story.office.app.get(JobRunner).beforeApplicationShutdown();
  });

  it('cannot lie: what the text does not say is dropped and counted', async () => {
    model.replies(
      finds(
        { quote: '区水务局要在4月30日前完成全部清淤。', owners: [{ name: '区水务局', role: 'lead' }] },
        { quote: EXTRA, owners: [{ name: '区教育局', role: 'lead' }, ...EXTRA_OWNERS] },
      ),
    );
    const { id } = await story.importReport();
    await story.read(id);
    expect(await story.stateOf(id)).toMatchObject({ state: 'done', extra: 1, unfound: 1 });
    const [, extra] = await story.draftsOf(id);
    expect(extra?.owners.map(({ name }) => name)).not.toContain('区教育局');
  });

  it('reads a report once, however many processes begin', async () => {
    model.replies(finds(FOUND));
    const { id } = await story.importReport();
    await Promise.all([story.read(id), story.read(id)]);
    await story.read(id);
    expect(await story.draftsOf(id)).toHaveLength(3);
    expect((await story.trailOf(id)).filter(({ action }) => action === 'report.second_reading_done')).toHaveLength(1);
  });

  it('adds nothing to a report that was withdrawn meanwhile', async () => {
    model.replies(finds(FOUND));
    const { id, version } = await story.importReport();
    await clerk.act(`/reports/${id}/withdraw`, version, { reason: '日期填错' });
    await story.read(id);
    expect(await story.draftsOf(id)).toHaveLength(2);
    expect(await story.stateOf(id)).toMatchObject({ state: 'failed', failure: 'withdrawn' });
    expect(await clerk.post(`/reports/${id}/second-reading`)).toMatchObject({
      status: 409,
      body: { code: 'second_reading/report_withdrawn' },
    });
  });

  it('is decided, asked about and repeated as any other finding, and is no answer of the rules', async () => {
    model.replies(finds(FOUND));
    const { id } = await story.importReport();
    await story.read(id);
    const right = async () => {
      const { body } = await clerk.get<Schemas['ExtractionAccuracy']>('/extraction/accuracy');
      return body.fields.find(({ field }) => field === 'directive');
    };
    const before = await right();
    const [, extra] = await story.draftsOf(id);
    expect((await clerk.get(`/reports/${id}/questions.txt`)).text).toContain('待明确');
    expect((await clerk.get(`/drafts/${extra!.id}/repetitions`)).status).toBe(200);
    const corrected = await clerk.patch<Draft>(`/drafts/${extra!.id}`, extra!.version, { title: '修补灌渠' });
    const accepted = await clerk.act<Draft>(`/drafts/${extra!.id}/accept`, corrected.body.version);
    expect(accepted).toMatchObject({
      status: 200,
      body: { state: 'accepted', origin: 'second_reader', title: '修补灌渠' },
    });
    expect((await clerk.get<Schemas['TaskDetail']>(`/tasks/${accepted.body.taskId!}`)).body.text).toBe(EXTRA);
    expect(await right()).toEqual(before);
  });

  it('says where the words go to whoever is about to hand some in', async () => {
    const { body } = await clerk.get<Schemas['SecondReaderAbout']>('/second-reader');
    expect(body).toEqual({ on: true, host: new URL(model.address).host, model: 'local-model' });
  });
});

describe('an office whose second reader does not answer', () => {
  it('imports as ever, with and without a queue', async () => {
    const url = `http://127.0.0.1:${await freePort()}/v1`;
    const office = await openOffice({ SECOND_READER_URL: url, SECOND_READER_MODEL: 'local-model' });
    const clerk = await office.signIn('wang');
    const { status, body } = await clerk.post<Report>('/reports', { text: reportText() });
    expect([status, body.counts?.drafts]).toEqual([201, 2]);
    await office.app.get(ReadReports, { strict: false }).read(body.id, new AbortController().signal);
    const reading = await clerk.get<Reading>(`/reports/${body.id}/second-reading`);
    expect(reading.body).toMatchObject({ state: 'waiting', failures: 1, failure: 'unreachable' });
    await office.close();
  });
});

describe('an office without a second reader', () => {
  it('sends nothing, waits for nothing and says so', async () => {
    const office = await openOffice();
    const clerk = await office.signIn('wang');
    const { body } = await clerk.post<Report>('/reports', { text: reportText() });
    const asked = jest.spyOn(globalThis, 'fetch');
    const path = `/reports/${body.id}/second-reading`;
    expect((await clerk.get<Reading>(path)).body).toMatchObject({ state: 'off', extra: 0, changedAt: null });
    expect(await clerk.post(path)).toMatchObject({ status: 409, body: { code: 'second_reading/off' } });
    expect((await clerk.get('/second-reader')).body).toEqual({ on: false, host: null, model: null });
    await office.app.get(ReadReports, { strict: false }).read(body.id, new AbortController().signal);
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
    await office.close();
  });
});
