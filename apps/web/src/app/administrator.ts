import type { Account } from './may';

const ADMINISTRATORS = ['system_admin', 'security_admin', 'auditor'] as const;

/** One of the three administrators (三员); an account has at most one of these roles, and then no other. */
export type AdministratorRole = (typeof ADMINISTRATORS)[number];

/** Which administrator somebody is; undefined for everybody who takes part in the business. */
export const administratorRoleOf = ({ roles }: Pick<Account, 'roles'>): AdministratorRole | undefined =>
  ADMINISTRATORS.find((role) => roles.includes(role));
