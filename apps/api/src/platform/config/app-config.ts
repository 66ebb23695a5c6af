import { resolve } from 'node:path';
import { type AuditConfig, readAuditConfig } from './audit-config';
import { readSecondReaderConfig, type SecondReaderConfig } from './second-reader-config';
import { readSignInConfig, type SignInConfig } from './sign-in-config';

/** The settings of a process, read once from the environment and checked before anything starts. */
export class AppConfig {
  /** The address to listen on. */
  readonly host!: string;
  readonly port!: number;
  readonly database!: DatabaseConfig;
  readonly logLevel!: string;
  /** The folder of the built web application. */
  readonly webFolder!: string;
  /** Addresses of proxies whose X-Forwarded-* headers are believed; nobody else's are. */
  readonly trustedProxies!: readonly string[];
  /** Origins of the web application beside the one that the Host header names (behind a proxy that changes it). */
  readonly publicOrigins!: readonly string[];
  /** Whether this process does scheduled jobs beside answering requests; a worker always does. */
  readonly jobs!: boolean;
  /** How long requests are still taken after SIGTERM, while a balancer learns of it. */
  readonly drainMs!: number;
  readonly signIn!: SignInConfig;
  /** The second reader of reports; null where the office has none. */
  readonly secondReader!: SecondReaderConfig | null;
  /** How the trail is sealed, kept and told outside. */
  readonly audit!: AuditConfig;
}

export interface DatabaseConfig {
  url: string;
  /** The role to take on after signing in; null where the address signs in as the runtime role itself. */
  role: 'duban_app' | null;
  poolSize: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS: [string, ...string[]] = ['info', 'fatal', 'error', 'warn', 'debug', 'silent'];

const integer = (env: Environment, name: string, fallback: number, min: number, max: number): number => {
  const raw = env[name];
  if (raw === undefined || raw === '') return fallback;
  const value = Number(raw);
  if (!/^\d+$/u.test(raw) || value < min || value > max) {
    throw new Error(`${name} should be a whole number from ${min} to ${max}, and is “${raw}”`);
  }
  return value;
};

/** One of a few words, the first where nothing is said. */
const choice = (env: Environment, name: string, [first, ...others]: [string, ...string[]]): string => {
  const value = env[name] ?? '';
  if (value === '') return first;
  if (![first, ...others].includes(value)) throw new Error(`${name} should be one of ${[first, ...others].join(', ')}`);
  return value;
};

const list = (env: Environment, name: string): string[] =>
  (env[name] ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

const databaseConfig = (env: Environment): DatabaseConfig => {
  const poolSize = integer(env, 'DATABASE_POOL', 10, 2, 200);
  if (env.DATABASE_APP_URL) return { url: env.DATABASE_APP_URL, role: null, poolSize };
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, role: 'duban_app', poolSize };
  throw new Error('DATABASE_URL is not set: npm start starts a database of its own and sets it');
};

/** Reads the settings; throws one sentence for the first that cannot be meant. */
export const readConfig = (env: Environment): AppConfig => {
  return {
    host: env.HOST ?? '127.0.0.1',
    port: integer(env, 'PORT', 3000, 0, 65_535),
    database: databaseConfig(env),
    logLevel: choice(env, 'LOG_LEVEL', LOG_LEVELS),
    webFolder: resolve(env.WEB_FOLDER ?? 'dist/apps/web'),
    trustedProxies: list(env, 'TRUSTED_PROXIES'),
    publicOrigins: list(env, 'PUBLIC_ORIGINS'),
    jobs: choice(env, 'JOBS', ['on', 'off']) === 'on',
    drainMs: integer(env, 'DRAIN_MS', 0, 0, 60_000),
    signIn: readSignInConfig(env),
    secondReader: readSecondReaderConfig(env, integer(env, 'SECOND_READER_TIMEOUT_MS', 120_000, 100, 280_000)),
    audit: readAuditConfig(env),
  };
};
