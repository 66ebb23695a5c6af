import { readAuditConfig } from './audit-config';

describe('the settings of the trail', () => {
  it('need nothing: SHA-256, a file in the data folder, three years', () => {
    expect(readAuditConfig({ DATA_DIR: '/srv/duban' })).toEqual({
      hash: 'sha256',
      key: null,
      keepDays: 1096,
      headFile: '/srv/duban/audit-heads.jsonl',
      headMail: null,
      headSystem: null,
      headRows: 1000,
    });
  });

  it('take a mailbox with its server, and a second system', () => {
    const mail = { AUDIT_HEAD_MAIL: 'a@qinghe.example', MAIL_FROM: 'd@qinghe.example', SMTP_URL: 'smtp://mail:25' };
    expect(
      readAuditConfig({ ...mail, AUDIT_HEAD_FILE: 'off', AUDIT_HEAD_URL: 'https://heads.example/in' }),
    ).toMatchObject({
      headFile: null,
      headMail: { to: 'a@qinghe.example', from: 'd@qinghe.example', server: 'smtp://mail:25' },
      headSystem: { url: 'https://heads.example/in', token: null },
    });
  });

  it.each([
    [{ AUDIT_KEEP_DAYS: '184' }, /185 at least/u],
    [{ AUDIT_KEEP_DAYS: '-1' }, /whole number/u],
    [{ AUDIT_HASH: 'md5' }, /sha256, sm3/u],
    [{ AUDIT_KEY: 'short' }, /32 characters/u],
    [{ AUDIT_HEAD_MAIL: 'a@b.example' }, /SMTP_URL is not set/u],
    [{ AUDIT_HEAD_MAIL: 'a@b.example, c@d.example' }, /one address/u],
    [{ AUDIT_HEAD_MAIL: 'a@b.example', SMTP_URL: 'smtp://mail:25' }, /MAIL_FROM/u],
    [{ AUDIT_HEAD_URL: 'file:///etc/passwd' }, /http/u],
    [{ AUDIT_HEAD_URL: 'https://x.example', AUDIT_HEAD_TOKEN: 'a b' }, /AUDIT_HEAD_TOKEN/u],
    [{ AUDIT_HEAD_ROWS: '0' }, /AUDIT_HEAD_ROWS/u],
  ])('refuse at the start what cannot be meant: %j', (env, sentence) => {
    expect(() => readAuditConfig(env)).toThrow(sentence);
  });

  it('refuse without quoting a secret', () => {
    const bad = { AUDIT_HEAD_MAIL: 'a@b.example', MAIL_FROM: 'd@b.example', SMTP_URL: 'ftp://duban:geheim@mail' };
    expect(() => readAuditConfig(bad)).toThrow(/^(?!.*geheim)/u);
  });
});
