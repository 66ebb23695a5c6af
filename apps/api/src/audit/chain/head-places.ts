import { type ChainHead, writeHead } from '@duban/supervision';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createTransport } from 'nodemailer';
import type { AuditConfig } from '../../platform/config/audit-config';

export const HEAD_PLACES = ['file', 'mail', 'system'] as const;
export type HeadPlace = (typeof HEAD_PLACES)[number];

/** Puts a head down where the database's owner has no hand; rejects where that did not work. */
type Tell = (head: ChainHead) => Promise<void>;

const WAIT_MS = 20_000;

/** Appends it, and waits until it is on the disk. */
const toFile =
  (file: string): Tell =>
  async (head) => {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(file, 'a', 0o600);
    try {
      await handle.write(`${writeHead(head)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  };

const letter = (head: ChainHead): string =>
  [
    '督办系统操作记录的链头如下，请妥善保存这封邮件，不要删除。',
    '核验时把它（可多封一起）存为文件，运行：npx duban audit verify --head 文件',
    '',
    writeHead(head),
    '',
  ].join('\n');

const byMail =
  ({ to, from, server }: NonNullable<AuditConfig['headMail']>): Tell =>
  async (head) => {
    const timeouts = { connectionTimeout: WAIT_MS, greetingTimeout: WAIT_MS, socketTimeout: WAIT_MS };
    const transport = createTransport({ url: server, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
    try {
      // As it is, without folding: the line is to be found again in the saved mail.
      const subject = `督办操作记录链头 ${head.seq}`;
      await transport.sendMail({ to, from, subject, text: letter(head), textEncoding: 'base64' });
    } finally {
      transport.close();
    }
  };

const toSystem =
  ({ url, token }: NonNullable<AuditConfig['headSystem']>): Tell =>
  async (head) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: writeHead(head),
      redirect: 'error',
      signal: AbortSignal.timeout(WAIT_MS),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`answered ${response.status}`);
  };

/** The places that are set. */
export const headPlaces = ({ headFile, headMail, headSystem }: AuditConfig): Map<HeadPlace, Tell> => {
  const places = new Map<HeadPlace, Tell>();
  if (headFile !== null) places.set('file', toFile(headFile));
  if (headMail) places.set('mail', byMail(headMail));
  if (headSystem) places.set('system', toSystem(headSystem));
  return places;
};
