// The secret of the installation (DUBAN_SECRET), from which the program makes its keys.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';

/**
 * The secret from the environment. Beside the embedded database one is made on the first start and kept with its passwords;
 * on a server of one's own it must be given, for all processes need the same and the data folder is not their common place.
 */
export function secretOf({ databaseUrl, dataFolder }) {
  const given = process.env.DUBAN_SECRET;
  if (given) return given;
  if (databaseUrl)
    throw new Refusal(
      '缺少 DUBAN_SECRET：请用 openssl rand -hex 32 生成一个，写入 .env 后重新启动（所有进程用同一个，妥善保存）。',
    );
  const file = join(dataFolder, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}
