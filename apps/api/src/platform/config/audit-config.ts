import { AUDIT_KEEP_DEFAULT_DAYS, AUDIT_KEEP_FLOOR_DAYS } from '@duban/supervision';
import { getHashes } from 'node:crypto';
import { resolve } from 'node:path';

/** How the trail is sealed, kept, and told to places outside the database. */
export interface AuditConfig {
  hash: 'sha256' | 'sm3';
  /** Secret: seals are keyed with it, and it stands in no database. */
  key: string | null;
  keepDays: number;
  /** The local file of heads; null where there is none. */
  headFile: string | null;
  /** Where heads are mailed to; null where they are not. */
  headMail: { to: string; from: string; server: string } | null;
  /** A second system that takes heads by POST; null where there is none. */
  headSystem: { url: string; token: string | null } | null;
  /** A head is told after so many new lines, and every hour. */
  headRows: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const SHORTEST_KEY = 32;
const ADDRESS = /^[^\s@<>,]+@[^\s@<>,]+$/u;

/** What the retention says; the owner writes it into the database at every start. Throws below the floor of the law. */
export const readKeepDays = ({ AUDIT_KEEP_DAYS: given = '' }: Environment): number => {
  if (given === '') return AUDIT_KEEP_DEFAULT_DAYS;
  const days = Number(given);
  if (!/^\d{1,5}$/u.test(given) || days < AUDIT_KEEP_FLOOR_DAYS)
    throw new Error(
      `AUDIT_KEEP_DAYS should be a whole number of days, ${AUDIT_KEEP_FLOOR_DAYS} at least (网络安全法第二十三条), and is “${given}”`,
    );
  return days;
};

/** The address is not said: it might hold a password. */
const address = (name: string, given: string, protocols: readonly string[]): string => {
  if (!URL.canParse(given) || !protocols.includes(new URL(given).protocol))
    throw new Error(`${name} should be an address that begins with ${protocols.map((one) => `${one}//`).join(' or ')}`);
  return given;
};

const headMail = (env: Environment): AuditConfig['headMail'] => {
  const { AUDIT_HEAD_MAIL: to = '', SMTP_URL: server = '', MAIL_FROM: from = '' } = env;
  if (to === '') return null;
  if (!ADDRESS.test(to)) throw new Error('AUDIT_HEAD_MAIL should be one address of mail');
  if (server === '') throw new Error('SMTP_URL is not set: AUDIT_HEAD_MAIL needs a server of mail');
  if (!ADDRESS.test(from)) throw new Error('MAIL_FROM should be one address of mail: AUDIT_HEAD_MAIL is sent from it');
  return { to, from, server: address('SMTP_URL', server, ['smtp:', 'smtps:']) };
};

const headSystem = (env: Environment): AuditConfig['headSystem'] => {
  const { AUDIT_HEAD_URL: url = '', AUDIT_HEAD_TOKEN: token = '' } = env;
  if (url === '') return null;
  if (!/^[\w\-.~+/=]*$/u.test(token))
    throw new Error('AUDIT_HEAD_TOKEN should be letters, digits and the signs - _ . ~ + / =');
  return { url: address('AUDIT_HEAD_URL', url, ['http:', 'https:']), token: token === '' ? null : token };
};

/** The settings of the trail; throws one sentence that quotes no secret. */
export const readAuditConfig = (env: Environment): AuditConfig => {
  const { DATA_DIR: dataFolder = '' } = env;
  const { AUDIT_HASH: hash = '', AUDIT_KEY: key = '', AUDIT_HEAD_FILE: file = '', AUDIT_HEAD_ROWS: rows = '' } = env;
  if (!['', 'sha256', 'sm3'].includes(hash)) throw new Error('AUDIT_HASH should be one of sha256, sm3');
  if (hash === 'sm3' && !getHashes().includes('sm3')) throw new Error('AUDIT_HASH is sm3, which this Node.js lacks');
  if (key !== '' && key.length < SHORTEST_KEY)
    throw new Error(`AUDIT_KEY should have ${SHORTEST_KEY} characters or more`);
  if (rows !== '' && !/^[1-9]\d{0,6}$/u.test(rows)) throw new Error('AUDIT_HEAD_ROWS should be a whole number from 1');
  return {
    hash: hash === 'sm3' ? 'sm3' : 'sha256',
    key: key === '' ? null : key,
    keepDays: readKeepDays(env),
    headFile:
      file === 'off'
        ? null
        : resolve(file === '' ? `${dataFolder === '' ? '.data' : dataFolder}/audit-heads.jsonl` : file),
    headMail: headMail(env),
    headSystem: headSystem(env),
    headRows: Number(rows || 1000),
  };
};
