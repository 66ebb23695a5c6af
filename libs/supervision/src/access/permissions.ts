/** The roles of the office that have accounts so far. More come with the life of a task. */
export const ROLES = ['clerk', 'liaison'] as const;
export type Role = (typeof ROLES)[number];

/** What a route may ask for. The name is object.verb. */
export const PERMISSIONS = [
  'session.read',
  'session.end',
  'report.import',
  'report.read',
  'report.reread',
  'report.withdraw',
  'draft.read',
  'draft.correct',
  'draft.accept',
  'draft.dismiss',
  'draft.repeat',
  'draft.reopen',
  'accuracy.read',
  'task.read',
  'unit.read',
  'unit.alias',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** The matrix role × permission. Every cell is written down, a refusal as well. */
export const ROLE_PERMISSIONS: Readonly<Record<Role, Readonly<Record<Permission, boolean>>>> = {
  clerk: {
    'session.read': true,
    'session.end': true,
    'report.import': true,
    'report.read': true,
    'report.reread': true,
    'report.withdraw': true,
    'draft.read': true,
    'draft.correct': true,
    'draft.accept': true,
    'draft.dismiss': true,
    'draft.repeat': true,
    'draft.reopen': true,
    'accuracy.read': true,
    'task.read': true,
    'unit.read': true,
    'unit.alias': true,
  },
  liaison: {
    'session.read': true,
    'session.end': true,
    'report.import': false,
    'report.read': false,
    'report.reread': false,
    'report.withdraw': false,
    'draft.read': false,
    'draft.correct': false,
    'draft.accept': false,
    'draft.dismiss': false,
    'draft.repeat': false,
    'draft.reopen': false,
    'accuracy.read': false,
    'task.read': true,
    'unit.read': true,
    'unit.alias': false,
  },
};

/** Whether a role may do a thing. Nobody caches the answer. */
export const mayDo = (role: Role, permission: Permission): boolean => ROLE_PERMISSIONS[role][permission];

/** Everything a role may do, in the order of `PERMISSIONS`. */
export const permissionsOf = (role: Role): Permission[] => PERMISSIONS.filter((permission) => mayDo(role, permission));
