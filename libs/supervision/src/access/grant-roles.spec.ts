import { grantRoles, type Granting } from './grant-roles';

const granting: Granting = {
  accountId: 'a-1',
  unitId: 'u-1',
  power: 'business',
  held: { roles: ['liaison'], fields: [] },
  byId: 'a-9',
  anotherSecurityAdmin: true,
};
const codeOf = (run: () => unknown): string => {
  try {
    run();
    return 'granted';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('granting roles', () => {
  it('gives the roles in order, each once, with their power and the field of work', () => {
    expect(
      grantRoles({ roles: ['unit_head', 'leader', 'unit_head'], fields: ['u-3', 'u-2', 'u-3'] }, granting),
    ).toEqual({ roles: ['leader', 'unit_head'], power: 'business', fields: ['u-2', 'u-3'] });
  });

  it('turns an account of business into an administrator’s, and an empty hand into business', () => {
    expect(grantRoles({ roles: ['auditor'], fields: [] }, granting).power).toBe('auditor');
    expect(grantRoles({ roles: [], fields: [] }, { ...granting, power: 'auditor' }).power).toBe('business');
  });

  it('is refused to oneself, whatever it is', () => {
    expect(codeOf(() => grantRoles({ roles: ['clerk'], fields: [] }, { ...granting, byId: 'a-1' }))).toBe('role/own');
  });

  it('is refused where an administrator would hold a second role', () => {
    for (const roles of [
      ['system_admin', 'auditor'],
      ['security_admin', 'clerk'],
    ] as const) {
      expect(codeOf(() => grantRoles({ roles, fields: [] }, granting))).toBe('role/exclusive');
    }
  });

  it('is refused for programs and to them', () => {
    expect(codeOf(() => grantRoles({ roles: ['integration'], fields: [] }, granting))).toBe('role/of_a_program');
    const program = { ...granting, power: 'integration' } as const;
    expect(codeOf(() => grantRoles({ roles: ['clerk'], fields: [] }, program))).toBe('role/of_a_program');
  });

  it('never takes the last security administrator away', () => {
    const last: Granting = {
      ...granting,
      power: 'security_admin',
      held: { roles: ['security_admin'], fields: [] },
      anotherSecurityAdmin: false,
    };
    expect(codeOf(() => grantRoles({ roles: ['clerk'], fields: [] }, last))).toBe('role/last_security_admin');
    expect(codeOf(() => grantRoles({ roles: ['security_admin'], fields: [] }, last))).toBe('granted');
    expect(codeOf(() => grantRoles({ roles: [], fields: [] }, { ...last, anotherSecurityAdmin: true }))).toBe(
      'granted',
    );
  });

  it('is refused where the unit or the leader is missing', () => {
    const without = { ...granting, unitId: null };
    expect(codeOf(() => grantRoles({ roles: ['unit_head'], fields: [] }, without))).toBe('role/unit_missing');
    expect(codeOf(() => grantRoles({ roles: ['handler'], fields: [] }, without))).toBe('granted');
    expect(codeOf(() => grantRoles({ roles: ['clerk'], fields: ['u-2'] }, granting))).toBe('role/field_without_leader');
  });
});
