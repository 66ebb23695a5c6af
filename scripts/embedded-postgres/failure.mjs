/** Why the embedded server could not be started; `reason` is what a program may branch on, `path` the folder it is about. */
export class EmbeddedPostgresFailure extends Error {
  constructor(reason, message, { path, cause } = {}) {
    super(message, { cause });
    this.name = 'EmbeddedPostgresFailure';
    this.reason = reason;
    this.path = path;
  }
}

const SIGNS = [
  ['disk_full', /No space left on device|ENOSPC|Disk quota exceeded|EDQUOT/],
  ['not_permitted', /Permission denied|EACCES|EPERM|Operation not permitted|Read-only file system|EROFS/],
];

/** Names the reason in what a program printed or a system call answered; undefined where it is none of the known ones. */
export const reasonIn = (text) => SIGNS.find(([, sign]) => sign.test(text))?.[0];
