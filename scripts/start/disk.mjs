import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './refusal.mjs';

const MEGABYTE = 1024 * 1024;
const FULL_BELOW_MEGABYTES = 16;

/** Refuses to begin what the disk under `path` cannot hold: a half-done installation explains itself badly. */
export function checkDisk(path, { megabytes, purpose }) {
  const free = freeMegabytes(path);
  if (free < megabytes)
    throw new Refusal(
      `磁盘空间不足：${purpose}需要约 ${megabytes} MB，${path} 所在的磁盘只剩 ${free} MB，请清理后重新启动。`,
    );
}

/** Whether the disk under `path` is as good as full, whatever a program that failed on it says. */
export const isDiskFull = (path) => freeMegabytes(path) < FULL_BELOW_MEGABYTES;

function freeMegabytes(path) {
  const { bavail, bsize } = statfsSync(nearestFolder(path));
  return Math.floor((bavail * bsize) / MEGABYTE);
}

const nearestFolder = (path) => (existsSync(path) ? path : nearestFolder(dirname(path)));
