import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { type ChainHead, readHeads } from '@duban/supervision';
import { TellHeads } from '../../apps/api/src/audit/chain/tell-heads';
import { Clock } from '../../apps/api/src/platform/clock/clock';
import { type AuditedOffice, headsIn, openAuditedOffice } from './office/audited-office';

describe('the head of the chain', () => {
  let trail: AuditedOffice;
  let post: SMTPServer;
  let system: Server;
  const letters: string[] = [];
  const taken: { body: string; authorization: string | undefined }[] = [];
  let status = 204;
  const told = () => trail.office.app.get(TellHeads).told();
  const later = (ms: number) =>
    jest.spyOn(trail.office.app.get(Clock), 'now').mockReturnValue(new Date(Date.now() + ms));

  beforeAll(async () => {
    post = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) =>
        void buffer(stream).then((letter) => {
          letters.push(letter.toString());
          done();
        }, done),
    });
    await new Promise<void>((listening) => post.listen(0, '127.0.0.1', () => listening()));
    system = createServer((request, response) => {
      void buffer(request).then((body) => {
        taken.push({ body: body.toString(), authorization: request.headers.authorization });
        response.writeHead(status).end();
      });
    });
    await new Promise<void>((listening) => system.listen(0, '127.0.0.1', listening));
    trail = await openAuditedOffice({
      AUDIT_HEAD_MAIL: 'auditor@qinghe.example',
      MAIL_FROM: 'duban@qinghe.example',
      SMTP_URL: `smtp://127.0.0.1:${(post.server.address() as AddressInfo).port}`,
      AUDIT_HEAD_URL: `http://127.0.0.1:${(system.address() as AddressInfo).port}/heads`,
      AUDIT_HEAD_TOKEN: 'to-the-second-system',
      AUDIT_HEAD_ROWS: '20',
    });
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    await trail.close();
    await new Promise<void>((closed) => post.close(closed));
    await new Promise((closed) => system.close(closed));
  });

  it('goes to the file, by mail and to a second system, and each of them can be verified with', async () => {
    await trail.work(5);
    await trail.seal();
    const heads = headsIn(trail.headFile);
    expect(heads).toHaveLength(1);
    const words = Buffer.from(letters[0]!.split('\r\n\r\n').slice(1).join(''), 'base64').toString();
    expect(readHeads(words)).toEqual(heads);
    expect(letters[0]).toMatch(/^To: auditor@qinghe\.example$/mu);
    expect(taken).toEqual([{ body: JSON.stringify(heads[0]), authorization: 'Bearer to-the-second-system' }]);
    expect(await trail.verify(readHeads(words))).toContain('本机文件 1 个，另给 1 个，相符 2 个');
    expect(trail.office.logged()).not.toContain('to-the-second-system');
  });

  it('is told again after an hour or after so many lines, and not before', async () => {
    await trail.work(3);
    await trail.seal();
    expect(headsIn(trail.headFile)).toHaveLength(1);
    later(3_600_000);
    await trail.seal();
    expect(headsIn(trail.headFile)).toHaveLength(2);
    await trail.seal();
    expect(headsIn(trail.headFile)).toHaveLength(2);
    jest.restoreAllMocks();
    await trail.work(25);
    later(3_600_000 + 60_000);
    await trail.seal();
    expect(headsIn(trail.headFile)).toHaveLength(3);
    expect([letters.length, taken.length]).toEqual([3, 3]);
  });

  it('is told again to a place that failed, disturbs no other place meanwhile, and the failure is shown', async () => {
    status = 500;
    await trail.work(2);
    later(3 * 3_600_000);
    await trail.seal();
    const byPlace = async () => Object.fromEntries((await told()).map(({ place, failure }) => [place, failure]));
    expect(await byPlace()).toEqual({ file: null, mail: null, system: 'answered 500' });
    status = 204;
    later(3 * 3_600_000 + 60_000);
    await trail.seal();
    expect(await byPlace()).toEqual({ file: null, mail: null, system: null });
    const heads = taken.map(({ body }) => JSON.parse(body) as ChainHead);
    expect(heads.at(-1)).toEqual(headsIn(trail.headFile).at(-1));
  });
});
