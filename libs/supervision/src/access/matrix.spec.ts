import { kindOf, mayDo, PERMISSIONS, permissionsOf } from './permissions';
import { powerOf, ROLES } from './roles';

const READ_ONLY = ['auditor'] as const;
const ADMINISTRATORS = ['system_admin', 'security_admin', 'auditor'] as const;
/** What belongs to the business: its objects, and the names of persons in them. */
const BUSINESS = /^(?:report|draft|task|accuracy|person)\./u;

const cell = (role: (typeof ROLES)[number], permission: (typeof PERMISSIONS)[number]): string => {
  if (kindOf(permission) === 'own') return 'own';
  return mayDo([role], permission) ? kindOf(permission) : '-';
};

describe('the printed matrix', () => {
  it('is this', () => {
    const width = Math.max(...PERMISSIONS.map(({ length }) => length));
    const head = ['permission'.padEnd(width), ...ROLES].join(' ');
    const lines = PERMISSIONS.map((permission) =>
      [permission.padEnd(width), ...ROLES.map((role) => cell(role, permission).padEnd(role.length))]
        .join(' ')
        .trimEnd(),
    );
    expect(`\n${[head, ...lines].join('\n')}\n`).toMatchSnapshot();
  });
});

describe('whoever only reads', () => {
  it.each(READ_ONLY)('holds no permission that changes something: %s', (role) => {
    expect(permissionsOf([role]).filter((permission) => kindOf(permission) === 'writes')).toEqual([]);
  });
});

describe('the administrators', () => {
  it.each(ADMINISTRATORS)('see no business data and change none: %s', (role) => {
    expect(permissionsOf([role]).filter((permission) => BUSINESS.test(permission))).toEqual([]);
  });

  it('share no permission that changes something, with each other or with the business', () => {
    for (const role of ADMINISTRATORS) {
      const others = ROLES.filter((other) => powerOf(other) !== powerOf(role));
      const changed = permissionsOf([role]).filter((permission) => kindOf(permission) === 'writes');
      for (const other of others) {
        expect([role, other, changed.filter((permission) => mayDo([other], permission))]).toEqual([role, other, []]);
      }
    }
  });

  it('are each the only ones of their own', () => {
    const holdersOf = (permission: (typeof PERMISSIONS)[number]) => ROLES.filter((role) => mayDo([role], permission));
    expect(holdersOf('role.grant')).toEqual(['security_admin']);
  });
});
