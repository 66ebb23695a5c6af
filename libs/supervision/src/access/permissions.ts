import type { Role } from './roles';

/** Who has a permission, and what it is good for: `own` concerns the reader's own session and account alone. */
interface Grant {
  kind: 'own' | 'reads' | 'writes';
  roles: readonly Role[];
}

const own = (): Grant => ({ kind: 'own', roles: [] });
const reads = (...roles: Role[]): Grant => ({ kind: 'reads', roles });
const writes = (...roles: Role[]): Grant => ({ kind: 'writes', roles });

const BUSINESS = ['clerk', 'office_head', 'leader', 'unit_head', 'liaison', 'handler'] as const;

/**
 * The matrix role × permission, one line a permission (object.verb), with every role that has it. Who is signed in has what
 * is `own`. A line for `integration` is the most that a token may name.
 */
const GRANTS = {
  'session.read': own(),
  'session.end': own(),
  'account.own': own(),

  'report.import': writes('clerk', 'integration'),
  'report.read': reads('clerk', 'office_head', 'leader', 'integration'),
  'report.original': reads('clerk', 'office_head'),
  'report.reread': writes('clerk'),
  'report.withdraw': writes('clerk', 'office_head'),

  'draft.read': reads('clerk', 'office_head'),
  'draft.correct': writes('clerk'),
  'draft.accept': writes('clerk'),
  'draft.dismiss': writes('clerk'),
  'draft.repeat': writes('clerk'),
  'draft.reopen': writes('clerk'),
  'accuracy.read': reads('clerk', 'office_head'),

  // The names and numbers of residents of whom a report tells; everybody else gets them masked.
  'person.read': reads('clerk', 'office_head'),

  'task.read': reads(...BUSINESS, 'integration'),
  'unit.read': reads(...BUSINESS, 'system_admin', 'security_admin', 'integration'),
  'unit.alias': writes('clerk'),
  'unit.manage': writes('system_admin'),
  'part.place': writes('clerk', 'office_head'),

  'role.read': reads('security_admin'),
  'role.grant': writes('security_admin'),

  'audit.read': reads('auditor'),
  // A verification reads the trail and changes nothing in it.
  'audit.verify': reads('auditor'),
} as const satisfies Readonly<Record<string, Grant>>;

/** What a route may ask for. The name is object.verb. */
export type Permission = keyof typeof GRANTS;
export const PERMISSIONS = Object.keys(GRANTS) as readonly Permission[];

/** Whether a permission only reads, changes something, or concerns the reader's own account alone. */
export const kindOf = (permission: Permission): Grant['kind'] => GRANTS[permission].kind;

/** Whether somebody with these roles may do a thing: one of them is enough. Nobody caches the answer. */
export const mayDo = (roles: readonly Role[], permission: Permission): boolean => {
  const { kind, roles: granted }: Grant = GRANTS[permission];
  return kind === 'own' || roles.some((role) => granted.includes(role));
};

/** Everything that these roles may do together, in the order of `PERMISSIONS`. */
export const permissionsOf = (roles: readonly Role[]): Permission[] =>
  PERMISSIONS.filter((permission) => mayDo(roles, permission));
