import { ROLE_ERRORS } from './role-errors';
import { inOrder, type Power, powerOfRoles, type Role } from './roles';

/** What an account holds. */
export interface Holding {
  roles: readonly Role[];
  /** The units that it answers for as a leader (分管). */
  fields: readonly string[];
}

/** The account whose roles are to change, and who changes them. */
export interface Granting {
  accountId: string;
  unitId: string | null;
  power: Power;
  held: Holding;
  byId: string;
  /** Whether another security administrator could sign in afterwards. */
  anotherSecurityAdmin: boolean;
}

const UNIT_ROLES: readonly Role[] = ['unit_head', 'liaison'];

/**
 * What the account will hold, with the power that its roles have in common. Nobody changes the own roles, administrators
 * hold one role alone, and one security administrator always stays.
 */
export const grantRoles = (wanted: Holding, to: Granting): Holding & { power: Power } => {
  if (to.accountId === to.byId) throw ROLE_ERRORS.own();
  if (to.power === 'integration') throw ROLE_ERRORS.of_a_program();
  const roles = inOrder(wanted.roles);
  const power = powerOfRoles(roles);
  if (power === null) throw ROLE_ERRORS.exclusive();
  if (power === 'integration') throw ROLE_ERRORS.of_a_program();
  if (to.held.roles.includes('security_admin') && !roles.includes('security_admin') && !to.anotherSecurityAdmin) {
    throw ROLE_ERRORS.last_security_admin();
  }
  if (to.unitId === null && roles.some((role) => UNIT_ROLES.includes(role))) throw ROLE_ERRORS.unit_missing();
  if (wanted.fields.length > 0 && !roles.includes('leader')) throw ROLE_ERRORS.field_without_leader();
  return { roles, power, fields: [...new Set(wanted.fields)].sort() };
};
