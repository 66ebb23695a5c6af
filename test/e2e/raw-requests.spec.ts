import { type AddressInfo, connect } from 'node:net';
import { type Office, openOffice } from './office/office';

const PROBLEM = /^HTTP\/1\.1 (\d{3})[\s\S]*content-type: application\/problem\+json[\s\S]*\r\n\r\n(\{.*\})/iu;

describe('bytes on a socket', () => {
  let office: Office;
  let port: number;
  /** Sends bytes as they are; gives everything that comes back until the server closes. */
  const send = (bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
      socket.on('data', (chunk) => (answer += chunk.toString()));
      socket.on('error', reject);
      socket.on('close', () => resolve(answer));
    });

  beforeAll(async () => {
    office = await openOffice();
    await office.app.listen(0, '127.0.0.1');
    port = (office.app.getHttpServer().address() as AddressInfo).port;
  });
  afterAll(() => office.close());

  it.each([
    ['that are no HTTP', 'HELLO\r\n\r\n', 400],
    [
      'with two lengths',
      'POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx',
      400,
    ],
    [
      'with a length and chunks',
      'POST /api/v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['with a space before a colon', 'GET /api/v1/tasks HTTP/1.1\r\nHost : a\r\n\r\n', 400],
    ['with a bare line feed in a header', 'GET /api/v1/tasks HTTP/1.1\r\nHost: a\r\nX: a\nY: b\r\n\r\n', 400],
    ['with endless headers', `GET /api/v1/tasks HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['with a broken escape in the path', 'GET /api/v1/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    [
      'with an endless id',
      `GET /api/v1/tasks/${'a'.repeat(5000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      404,
    ],
    ['with a method that nobody has', 'TRACE /api/v1/tasks HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
    ['with a method that another route has', 'PUT /api/v1/tasks HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
  ])('%s get a problem', async (_, bytes, status) => {
    const [, code, body] = PROBLEM.exec(await send(bytes)) ?? [];
    expect(Number(code)).toBe(status);
    expect(JSON.parse(body ?? '{}')).toMatchObject({ status, code: expect.stringMatching(/^request\//u) as string });
  });
});
