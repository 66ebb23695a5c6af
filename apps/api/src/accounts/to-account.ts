import { kindOf, permissionsOf } from '@duban/supervision';
import type { PendingStep } from '../platform/auth/reader';
import type { SigningAccount } from './accounts.repository';
import { Account } from './dto/account.dto';

/** An account as its owner is told of it; with something to do first, only what concerns the own account is open. */
export const toAccount = (
  { id, account, name, version, roles, unit, hasCodes }: SigningAccount,
  pending: PendingStep | null,
): Account => ({
  id,
  account,
  name,
  version,
  roles,
  unit,
  permissions: permissionsOf(roles).filter((permission) => pending === null || kindOf(permission) === 'own'),
  pending,
  hasCodes,
});
