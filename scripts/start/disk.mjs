import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './refusal.mjs';

const MEGABYTE = 1024 * 1024;

/** Refuses to begin what the disk under `path` cannot hold: a half-done installation explains itself badly. */
export function checkDisk(path, { megabytes, purpose }) {
  const { bavail, bsize } = statfsSync(nearestFolder(path));
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free < megabytes)
    throw new Refusal(
      `磁盘空间不足：${purpose}需要约 ${megabytes} MB，${path} 所在的磁盘只剩 ${free} MB，请清理后重新启动。`,
    );
}

const nearestFolder = (path) => (existsSync(path) ? path : nearestFolder(dirname(path)));
