// The server that DATABASE_URL names: looked at before the migrations, whose own messages are for developers.
import pg from 'pg';
import { Refusal } from './refusal.mjs';

const OLDEST = 15;

/** Refuses a server or a user that Duban cannot work with; gives a warning where it works, but searches badly. */
export function checkGivenDatabase(address) {
  return withConnection(address, 'DATABASE_URL', async (client) => judge((await client.query(FACTS)).rows[0]));
}

/** Refuses a runtime user that cannot sign in. */
export function checkRuntimeUser(address) {
  return withConnection(address, 'DATABASE_APP_URL', (client) => client.query('select 1'));
}

async function withConnection(address, name, work) {
  const client = new pg.Client({ ...parse(address, name), connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error.code === '3D000') return undefined; // the migrations create it
    throw new Refusal(sentence(error, client, name));
  } finally {
    await client.end().catch(() => undefined);
  }
}

const FACTS = `
  select current_user as "user", current_setting('server_version_num')::int / 10000 as version,
    current_setting('server_encoding') as encoding, d.datctype as locale, d.datlocprovider as provider,
    has_schema_privilege('public', 'create') as may_create,
    r.rolsuper or r.rolcreaterole as may_create_roles,
    exists (select from pg_roles where rolname = 'duban_app') as has_app_role
  from pg_database d, pg_roles r
  where d.datname = current_database() and r.rolname = current_user`;

function parse(address, name) {
  let url;
  try {
    url = new URL(address);
  } catch {
    throw new Refusal(`${name} 不是有效的地址，应形如 postgresql://用户:密码@主机:5432/数据库。`);
  }
  if (!/^postgres(?:ql)?:$/.test(url.protocol))
    throw new Refusal(`${name} 应以 postgresql:// 开头，督办只支持 PostgreSQL。`);
  return { connectionString: address };
}

function judge({ user, version, encoding, locale, provider, may_create, may_create_roles, has_app_role }) {
  if (version < OLDEST) throw new Refusal(`数据库是 PostgreSQL ${version}，督办需要 ${OLDEST} 或更高版本。`);
  if (encoding !== 'UTF8') throw new Refusal(`数据库的编码是 ${encoding}，督办需要 UTF8。`);
  if (!may_create) throw new Refusal(`数据库用户 ${user} 无权建表：DATABASE_URL 应使用该数据库的所有者。`);
  if (!has_app_role && !may_create_roles)
    throw new Refusal(
      `数据库用户 ${user} 无权创建运行角色，请管理员先执行：CREATE ROLE duban_app NOLOGIN; GRANT duban_app TO ${user};`,
    );
  if (provider === 'c' && /^(?:C|POSIX)$/.test(locale))
    return `数据库的字符分类是 ${locale}，中文检索会变慢，建议用 UTF-8 区域重建数据库。`;
  return undefined;
}

function sentence({ code, message }, { host, port }, name) {
  switch (code) {
    case '28P01':
    case '28000':
      return `数据库拒绝了 ${name} 中的用户名或密码，请核对后重新启动。`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `找不到 ${name} 中的数据库主机 ${host}，请核对地址。`;
    case 'ECONNREFUSED':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return `连不上 ${name} 中的数据库 ${host}:${port}，请确认它已启动且网络可达。`;
    default:
      if (message.includes('timeout')) return `数据库 ${host}:${port} 没有在 10 秒内应答，请确认 ${name} 中的地址。`;
      return `不能使用 ${name} 中的数据库 ${host}:${port}：${message}`;
  }
}
