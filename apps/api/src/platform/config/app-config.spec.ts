import { readConfig as read } from './app-config';

const SECRET = 'k8Zq2w7Lm4Xv9Tr1Yb6Nc3Hs5Pd0Gf-a';
/** With a good secret, where the test is about something else. */
const readConfig = (env: Record<string, string>) => read({ DUBAN_SECRET: SECRET, ...env });

const DATABASE_URL = 'postgresql://owner@db/duban';

describe('the settings of a process', () => {
  it('have a value where nothing is said, for everything but the database', () => {
    expect(readConfig({ DATABASE_URL })).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
      trustedProxies: [],
      publicOrigins: [],
      jobs: true,
      drainMs: 0,
      database: { url: DATABASE_URL, role: 'duban_app', poolSize: 10 },
    });
    expect(() => readConfig({})).toThrow('DATABASE_URL is not set');
  });

  it('take the runtime role’s own address before the owner’s', () => {
    const DATABASE_APP_URL = 'postgresql://duban_app@db/duban';
    expect(readConfig({ DATABASE_URL, DATABASE_APP_URL }).database).toMatchObject({
      url: DATABASE_APP_URL,
      role: null,
    });
  });

  it('read lists', () => {
    const config = readConfig({
      DATABASE_URL,
      TRUSTED_PROXIES: '10.0.0.1, 10.0.0.2,',
      PUBLIC_ORIGINS: 'https://a.example',
    });
    expect(config.trustedProxies).toEqual(['10.0.0.1', '10.0.0.2']);
    expect(config.publicOrigins).toEqual(['https://a.example']);
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', '3e3'],
    ['PORT', '-1'],
    ['DATABASE_POOL', '1'],
    ['DRAIN_MS', 'soon'],
    ['LOG_LEVEL', 'loud'],
    ['JOBS', 'yes'],
  ])('refuse %s=%s by its name', (name, value) => {
    expect(() => readConfig({ DATABASE_URL, [name]: value })).toThrow(name);
  });

  it('have no second reader unless its address is given', () => {
    expect(readConfig({ DATABASE_URL }).secondReader).toBeNull();
    expect(readConfig({ DATABASE_URL, SECOND_READER_MODEL: 'm', SECOND_READER_KEY: 'k' }).secondReader).toBeNull();
  });

  it.each(['http://10.0.0.5:8000/v1', 'http://10.0.0.5:8000/v1/', 'http://10.0.0.5:8000/v1/chat/completions'])(
    'take the second reader’s address with its path or without: %s',
    (SECOND_READER_URL) => {
      expect(readConfig({ DATABASE_URL, SECOND_READER_URL, SECOND_READER_MODEL: 'm' }).secondReader).toEqual({
        url: 'http://10.0.0.5:8000/v1/chat/completions',
        host: '10.0.0.5:8000',
        model: 'm',
        key: null,
        timeoutMs: 120_000,
      });
    },
  );

  it.each([
    { SECOND_READER_URL: 'ftp://secret-host/v1' },
    { SECOND_READER_URL: 'secret-host' },
    { SECOND_READER_URL: 'file:///etc/secret-host' },
    { SECOND_READER_URL: 'http://name:secret-host@10.0.0.5/v1' },
    { SECOND_READER_URL: 'http://10.0.0.5/v1?key=secret-host' },
    { SECOND_READER_MODEL: ' ' },
    { SECOND_READER_KEY: 'secret-host with spaces' },
    { SECOND_READER_KEY: 'secret-host\r\nx: y' },
  ])('refuse a second reader that cannot be meant, and quote neither address nor key: %j', (wrong) => {
    const environment = { DATABASE_URL, SECOND_READER_URL: 'http://10.0.0.5/v1', SECOND_READER_MODEL: 'm', ...wrong };
    const refused = (): unknown => readConfig(environment);
    expect(refused).toThrow(/SECOND_READER_/u);
    expect(refused).not.toThrow(/secret-host/u);
  });
});

describe('the settings of sign-in', () => {
  it.each([
    [undefined],
    [''],
    ['short-but-random-9Qz'],
    ['a'.repeat(64)],
    ['change-me-by-openssl-rand-hex-32-0123456789'],
    ['CHANGEME0123456789abcdefghijklmnopq'],
    ['an-example-that-is-long-enough-0123456789'],
  ])('refuse to do without a secret, with one of fewer than 32 bytes, and with that of the example: %s', (secret) => {
    const refused = (): unknown => read({ DATABASE_URL, ...(secret !== undefined && { DUBAN_SECRET: secret }) });
    expect(refused).toThrow(/^DUBAN_SECRET .*openssl rand -hex 32/u);
  });

  it('are those of 等保 where nothing is said, with codes for administrators and a week for the first password', () => {
    expect(readConfig({ DATABASE_URL }).signIn).toEqual({
      secret: SECRET,
      passwordProfile: 'djbh3',
      adminsNeedCodes: true,
      givenPasswordDays: 7,
    });
  });

  it.each([
    ['PASSWORD_PROFILE', 'none'],
    ['ADMIN_SECOND_FACTOR', 'no'],
    ['GIVEN_PASSWORD_DAYS', '0'],
    ['GIVEN_PASSWORD_DAYS', '31'],
  ])('refuse %s=%s by its name', (name, value) => {
    expect(() => readConfig({ DATABASE_URL, [name]: value })).toThrow(name);
  });
});
