import { kindOf, mayDo, PERMISSIONS, permissionsOf } from './permissions';
import { inOrder, powerOf, powerOfRoles, ROLES } from './roles';
import { scopeOf, seesPapers } from './scope';

const holder = { accountId: 'a-1', unitId: 'u-1', fields: [] };

describe('the matrix of roles and permissions', () => {
  it('grants every permission to somebody', () => {
    for (const permission of PERMISSIONS) {
      expect([permission, ROLES.some((role) => mayDo([role], permission))]).toEqual([permission, true]);
    }
  });

  it('gives an account the permissions of all its roles together', () => {
    const both = permissionsOf(['handler', 'clerk']);
    for (const role of ['handler', 'clerk'] as const)
      expect(both).toEqual(expect.arrayContaining(permissionsOf([role])));
    expect(both).toHaveLength(new Set([...permissionsOf(['handler']), ...permissionsOf(['clerk'])]).size);
  });

  it('leaves to an account without a role its own session, and nothing else', () => {
    for (const permission of permissionsOf([])) expect(kindOf(permission)).toBe('own');
    expect(mayDo([], 'session.end')).toBe(true);
    expect(mayDo([], 'task.read')).toBe(false);
  });
});

describe('the powers', () => {
  it('let the roles of business stand together', () => {
    expect(powerOfRoles(['unit_head', 'leader', 'handler'])).toBe('business');
    expect(powerOfRoles([])).toBe('business');
  });

  it('exclude an administrator from every other role, and a program from every person’s', () => {
    const alone = ROLES.filter((role) => powerOf(role) !== 'business');
    expect(alone).toEqual(['system_admin', 'security_admin', 'auditor', 'integration']);
    for (const role of alone) {
      expect(powerOfRoles([role])).toBe(role);
      for (const other of ROLES.filter((one) => one !== role)) expect(powerOfRoles([role, other])).toBeNull();
    }
  });

  it('stand in one order, each role once', () => {
    expect(inOrder(['liaison', 'clerk', 'liaison'])).toEqual(['clerk', 'liaison']);
  });
});

describe('the scope of an account', () => {
  it('is everything for the office and for a leader without a field of work', () => {
    for (const role of ['clerk', 'office_head', 'leader'] as const) {
      expect(scopeOf({ ...holder, roles: [role], unitId: null })).toEqual({ kind: 'all' });
    }
  });

  it('is the field of work for a leader who has one, with the office’s papers', () => {
    const scope = scopeOf({ ...holder, roles: ['leader'], fields: ['u-7', 'u-8'] });
    expect(scope).toEqual({ kind: 'some', subtrees: ['u-7', 'u-8'], handlerId: null, papers: true });
    expect(seesPapers(scope)).toBe(true);
  });

  it('is the own unit with what lies below it for its head and its liaison, without papers', () => {
    for (const role of ['unit_head', 'liaison'] as const) {
      const scope = scopeOf({ ...holder, roles: [role], fields: ['u-7'] });
      expect(scope).toEqual({ kind: 'some', subtrees: ['u-1'], handlerId: null, papers: false });
      expect(seesPapers(scope)).toBe(false);
      expect(scopeOf({ ...holder, roles: [role], unitId: null })).toEqual({ kind: 'nothing' });
    }
  });

  it('is the own parts for a handler, with or without a unit', () => {
    const own = { kind: 'some', subtrees: [], handlerId: 'a-1', papers: false };
    expect(scopeOf({ ...holder, roles: ['handler'] })).toEqual(own);
    expect(scopeOf({ ...holder, roles: ['handler'], unitId: null })).toEqual(own);
  });

  it('is that of all roles together', () => {
    expect(scopeOf({ ...holder, roles: ['leader', 'unit_head', 'handler'], fields: ['u-7', 'u-1'] })).toEqual({
      kind: 'some',
      subtrees: ['u-7', 'u-1'],
      handlerId: 'a-1',
      papers: true,
    });
    expect(scopeOf({ ...holder, roles: ['clerk', 'handler'] })).toEqual({ kind: 'all' });
  });

  it('is nothing for administrators and for whoever holds no role', () => {
    for (const roles of [['system_admin'], ['security_admin'], ['auditor'], []] as const) {
      const scope = scopeOf({ ...holder, roles, fields: ['u-7'] });
      expect(scope).toEqual({ kind: 'nothing' });
      expect(seesPapers(scope)).toBe(false);
    }
  });

  it('holds the office’s papers where it holds everything', () => {
    expect(seesPapers({ kind: 'all' })).toBe(true);
  });
});
