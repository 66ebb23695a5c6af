/** The roles of the office. An account may hold several of business; an administrator's excludes every other. */
export const ROLES = [
  'clerk',
  'office_head',
  'leader',
  'unit_head',
  'liaison',
  'handler',
  'system_admin',
  'security_admin',
  'auditor',
  'integration',
] as const;
export type Role = (typeof ROLES)[number];

/** What an account is for. The three administrators (三员), the business and programs are kept apart: one power an account. */
export const POWERS = ['business', 'system_admin', 'security_admin', 'auditor', 'integration'] as const;
export type Power = (typeof POWERS)[number];

/** The power that a role belongs to; the database's check of `account_role` says the same. */
export const powerOf = (role: Role): Power => {
  switch (role) {
    case 'clerk':
    case 'office_head':
    case 'leader':
    case 'unit_head':
    case 'liaison':
    case 'handler':
      return 'business';
    case 'system_admin':
    case 'security_admin':
    case 'auditor':
    case 'integration':
      return role;
  }
};

/** The one power of an account with these roles, business where it has none; null where they exclude each other. */
export const powerOfRoles = (roles: readonly Role[]): Power | null => {
  const powers = new Set(roles.map(powerOf));
  if (powers.size > 1) return null;
  const [power = 'business'] = powers;
  return power;
};

/** Roles in the order of `ROLES`, each once. */
export const inOrder = (roles: readonly Role[]): Role[] => ROLES.filter((role) => roles.includes(role));
