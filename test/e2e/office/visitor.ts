import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Schemas } from '@duban/api-client';

type Problem = Schemas['Problem'];
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Headers = Record<string, string>;

/** An answer of the API. */
export interface Answer<Body> {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  text: string;
  body: Body;
}

const API = '/api/v1';

/** Somebody with a browser: keeps the session's cookie and sends what a browser sends. */
export class Visitor {
  private cookies: Record<string, string> = {};

  constructor(private readonly app: NestFastifyApplication) {}

  /** The session's token, as the cookie holds it. */
  get token(): string {
    return this.cookies.duban_session ?? '';
  }

  /** The token that gives the next, as its cookie holds it. */
  get refreshToken(): string {
    return this.cookies.duban_refresh ?? '';
  }

  async signIn(account: string, password: string, code?: string): Promise<void> {
    const { status } = await this.post('/sessions', { account, password, ...(code !== undefined && { code }) });
    if (status !== 201) throw new Error(`${account} could not sign in: ${status}`);
  }

  /** Goes on with the next tokens, as a browser does before the present one ends. */
  refresh<Body = Problem>(): Promise<Answer<Body>> {
    return this.post<Body>('/sessions/refresh', {});
  }

  get<Body = Problem>(path: string, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send<Body>('GET', path, undefined, headers);
  }

  post<Body = Problem>(path: string, payload?: object, headers: Headers = {}): Promise<Answer<Body>> {
    return this.send<Body>('POST', path, payload, headers);
  }

  /** Does something to a thing of which this version was seen. */
  act<Body = Problem>(path: string, version: number, payload?: object, headers: Headers = {}): Promise<Answer<Body>> {
    return this.post<Body>(path, payload, { 'if-match': `"${version}"`, ...headers });
  }

  patch<Body = Problem>(path: string, version: number, payload: object): Promise<Answer<Body>> {
    return this.send<Body>('PATCH', path, payload, { 'if-match': `"${version}"` });
  }

  put<Body = Problem>(path: string, version: number, payload: object): Promise<Answer<Body>> {
    return this.send<Body>('PUT', path, payload, { 'if-match': `"${version}"` });
  }

  delete<Body = Problem>(path: string): Promise<Answer<Body>> {
    return this.send<Body>('DELETE', path);
  }

  /** Uploads a file as a browser's form does. */
  upload<Body = Problem>(
    bytes: Buffer,
    name = '报告.txt',
    fields: Headers = {},
    headers: Headers = {},
    path = '/reports/files',
  ): Promise<Answer<Body>> {
    const boundary = '----story';
    const field = ([key, value]: [string, string]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`;
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n`;
    const form = Object.entries(fields).map(field).join('') + head;
    const payload = Buffer.concat([Buffer.from(form), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const type = `multipart/form-data; boundary=${boundary}`;
    return this.send<Body>('POST', path, payload, { 'content-type': type, ...headers });
  }

  async send<Body>(
    method: Method,
    path: string,
    payload?: object | string,
    headers: Headers = {},
  ): Promise<Answer<Body>> {
    const sent = { ...(method === 'GET' ? {} : { 'sec-fetch-site': 'same-origin' }), ...headers };
    const answer = await this.app.inject({
      method,
      url: path.startsWith('/api') ? path : `${API}${path}`,
      // An empty header stands for one that the browser does not send.
      headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== '')),
      cookies: this.cookies,
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value, expires } of answer.cookies as { name: string; value: string; expires?: Date }[]) {
      if (value === '' || (expires && expires.getTime() < 1000)) delete this.cookies[name];
      else this.cookies[name] = value;
    }
    const json = String(answer.headers['content-type']).includes('json') && answer.body !== '';
    const body = (json ? JSON.parse(answer.body) : undefined) as Body;
    return { status: answer.statusCode, headers: answer.headers, text: answer.body, body };
  }
}
