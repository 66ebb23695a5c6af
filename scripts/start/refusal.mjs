// Why Duban does not start, in one sentence for the person who started it.

/** A start that cannot go on, for a reason that person can mend; the message is the sentence. */
export class Refusal extends Error {
  name = 'Refusal';
}

const DISK_FULL = /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/;
const NOT_PERMITTED = /Permission denied|EACCES|EPERM|Read-only file system|EROFS/;
const NO_REGISTRY = /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH/;

/** The sentence for a step that failed: `step` says what was being done, `output` is kept where no cause is known. */
export function explain(step, error) {
  if (error instanceof Refusal) return error;
  const said = [error.printed, error.code, error.message, error.path].filter(Boolean).join('\n');
  if (error.reason === 'disk_full' || DISK_FULL.test(said))
    return new Refusal(`${step}失败：磁盘空间已用完，请清理后重新启动。`);
  if (error.reason === 'other_version')
    return new Refusal(`${step}失败：${error.path} 里的数据是另一版本的 PostgreSQL 写的，请用原版本导出后再导入。`);
  if (error.reason === 'no_binaries')
    return new Refusal(
      `${step}失败：内置数据库不支持本机（${process.platform} ${process.arch}），请设置 DATABASE_URL。`,
    );
  if (error.reason === 'no_account')
    return new Refusal(
      `${step}失败：PostgreSQL 不能以 root 运行，本机又没有 postgres 或 nobody 用户，请换普通用户启动。`,
    );
  if (error.reason === 'not_permitted' || NOT_PERMITTED.test(said))
    return new Refusal(`${step}失败：没有读写 ${error.path ?? '所需文件'} 的权限，请检查文件的所有者。`);
  if (step.startsWith('安装') && NO_REGISTRY.test(said))
    return new Refusal(`${step}失败：连不上 npm 软件源，请检查网络或 npm 的 registry 设置。`);
  return new Refusal(`${lastLines(said)}\n${step}失败，原因见上。`);
}

const lastLines = (text) => text.trim().split('\n').slice(-30).join('\n');
