import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Schemas } from '@duban/api-client';
import { type Office, openOffice } from './office/office';
import type { Visitor } from './office/visitor';

const MEGABYTE = 1024 * 1024;
const FORM_HEAD =
  '--b\r\ncontent-disposition: form-data; name="file"; filename="a.docx"\r\ncontent-type: application/pdf\r\n\r\n';
const CHUNK = Buffer.alloc(64 * 1024, 'A');

interface Outcome {
  status: number;
  body: Schemas['Problem'];
  /** How many bytes were sent before the answer came. */
  sentBefore: number;
  /** How many bytes more than before were held in buffers at any moment. */
  held: number;
}

describe('an upload of 200 MB', () => {
  let office: Office;
  let clerk: Visitor;
  let port: number;

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.signIn('wang');
    await office.app.listen(0, '127.0.0.1');
    port = (office.app.getHttpServer().address() as AddressInfo).port;
  });
  afterAll(() => office.close());

  /** How many connections the server still holds. */
  const connections = () =>
    new Promise<number>((resolve, reject) =>
      office.app
        .getHttpServer()
        .getConnections((error: Error | null, count: number) => (error ? reject(error) : resolve(count))),
    );

  const upload = async (headers: Record<string, string | number>): Promise<Outcome> => {
    const before = process.memoryUsage().arrayBuffers;
    const sending = request({
      port,
      method: 'POST',
      path: '/api/v1/reports/files',
      headers: {
        'content-type': 'multipart/form-data; boundary=b',
        'sec-fetch-site': 'same-origin',
        cookie: `duban_session=${clerk.token}`,
        ...headers,
      },
    });
    const answer = once(sending, 'response') as Promise<[IncomingMessage]>;
    // A server that has answered may close the connection while more is on its way.
    sending.on('error', () => undefined);
    let [sent, sentBefore, held] = [0, -1, 0];
    void answer.then(() => (sentBefore = sent));
    sending.write(FORM_HEAD);
    while (sent < 200 * MEGABYTE && sentBefore < 0 && !sending.destroyed) {
      sent += CHUNK.length;
      if (!sending.write(CHUNK)) await Promise.race([once(sending, 'drain'), answer]);
      held = Math.max(held, process.memoryUsage().arrayBuffers - before);
    }
    const [response] = await answer;
    let text = '';
    for await (const chunk of response.setEncoding('utf8')) text += String(chunk);
    sending.destroy();
    expect(response.headers['content-type']).toContain('application/problem+json');
    return { status: response.statusCode ?? 0, body: JSON.parse(text) as Schemas['Problem'], sentBefore, held };
  };

  it('is refused before it has come, where it says how large it is', async () => {
    const { status, body, sentBefore, held } = await upload({ 'content-length': 200 * MEGABYTE });
    expect([status, body.code]).toEqual([413, 'report/too_large']);
    expect(sentBefore).toBeLessThan(20 * MEGABYTE);
    expect(held).toBeLessThan(32 * MEGABYTE);
  });

  it('is refused at the limit, where it does not', async () => {
    const { status, body, sentBefore, held } = await upload({ 'transfer-encoding': 'chunked' });
    expect([status, body.code]).toEqual([413, 'report/too_large']);
    expect(sentBefore).toBeLessThan(60 * MEGABYTE);
    expect(held).toBeLessThan(64 * MEGABYTE);
  });

  it('leaves no connection behind that would hold up a stop', async () => {
    const closed = async () => {
      while ((await connections()) > 0) await new Promise((resolve) => setImmediate(resolve));
    };
    await upload({ 'transfer-encoding': 'chunked' });
    await expect(closed()).resolves.toBeUndefined();
  }, 20_000);

  it('leaves the server at work', async () => {
    const { status } = await clerk.post('/reports', { text: '会议强调，区水务局要在4月20日前完成南沟清淤。' });
    expect(status).toBe(201);
  });
});
