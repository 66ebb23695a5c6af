import type { RoleHolder } from './role-holder';

export type Role = RoleHolder['roles'][number];

/** The roles that a person may be given here; those of a program follow from its tokens. */
export const BUSINESS_ROLES = [
  'clerk',
  'office_head',
  'leader',
  'unit_head',
  'liaison',
  'handler',
] as const satisfies readonly Role[];
export const ADMINISTRATOR_ROLES = ['system_admin', 'security_admin', 'auditor'] as const satisfies readonly Role[];

const isAdministrator = (role: Role): boolean => (ADMINISTRATOR_ROLES as readonly Role[]).includes(role);

/** The roles after one of them was ticked or not. An administrator's role stands alone (三员分立), and so drives the others out. */
export const choose = (held: readonly Role[], role: Role, ticked: boolean): Role[] => {
  if (!ticked) return held.filter((one) => one !== role);
  if (isAdministrator(role)) return [role];
  return [...held.filter((one) => one !== role && !isAdministrator(one)), role];
};

/** Whether two lists say the same, in whatever order. */
export const sameChoice = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));
