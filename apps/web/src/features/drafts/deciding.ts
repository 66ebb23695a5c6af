import { may, useAccount, type Account, type Permission } from '../../app/session';

const DECIDING = [
  'draft.correct',
  'draft.accept',
  'draft.dismiss',
  'draft.repeat',
  'draft.reopen',
] as const satisfies readonly Permission[];

/** Whether somebody decides drafts. Who only reads the desk finds there what was decided, and none of the acts. */
export const decides = (account: Pick<Account, 'permissions'>): boolean =>
  DECIDING.every((permission) => may(account, permission));

/** The same of the person at the screen. */
export const useDecides = (): boolean => decides(useAccount());
