import type { Schemas } from './http';

/** Somebody who is signed in, with what they may do. */
export type Account = Schemas['Account'];
export type Permission = Account['permissions'][number];

/** Whether somebody may do a thing, as the server has told it. The server asks again at each request. */
export const may = ({ permissions }: Pick<Account, 'permissions'>, permission: Permission): boolean =>
  permissions.includes(permission);
