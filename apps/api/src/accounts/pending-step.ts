import { PASSWORD_DEMANDS, type Role } from '@duban/supervision';
import type { PendingStep } from '../platform/auth/reader';
import type { SignInConfig } from '../platform/config/sign-in-config';

/** What is known of how somebody shows who they are. */
export interface PasswordFacts {
  method: string;
  /** Somebody else has set the password. */
  passwordGiven: boolean;
  passwordChangedAt: Date;
  /** One-time codes are set up. */
  hasCodes: boolean;
}

const DAY_MS = 86_400_000;
const ADMINS: readonly Role[] = ['system_admin', 'security_admin', 'auditor'];

const isTooOld = ({ passwordChangedAt }: PasswordFacts, { passwordProfile }: SignInConfig, now: Date): boolean => {
  const { rotateDays } = PASSWORD_DEMANDS[passwordProfile];
  return rotateDays !== null && now.getTime() - passwordChangedAt.getTime() > rotateDays * DAY_MS;
};

/** What somebody has to do before anything else: choose a password of their own, or set up one-time codes; null: nothing. */
export const pendingStep = (
  facts: PasswordFacts & { roles: readonly Role[] },
  config: SignInConfig,
  now: Date,
): PendingStep | null => {
  if (facts.method === 'password' && (facts.passwordGiven || isTooOld(facts, config, now))) return 'password';
  const isAdmin = facts.roles.some((role) => ADMINS.includes(role));
  return isAdmin && config.adminsNeedCodes && !facts.hasCodes ? 'second_factor' : null;
};
