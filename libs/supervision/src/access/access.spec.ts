import { mayDo, PERMISSIONS, permissionsOf, ROLE_PERMISSIONS, ROLES } from './permissions';
import { scopeOf, seesPapers } from './scope';

describe('the matrix of roles and permissions', () => {
  it('fills every cell for every role', () => {
    for (const role of ROLES) {
      expect(Object.keys(ROLE_PERMISSIONS[role]).sort()).toEqual([...PERMISSIONS].sort());
    }
  });

  it('lets the clerk do everything there is so far', () => {
    expect(permissionsOf('clerk')).toEqual([...PERMISSIONS]);
  });

  it('lets the liaison read tasks and units, and nothing of reports and drafts', () => {
    expect(permissionsOf('liaison')).toEqual(['session.read', 'session.end', 'task.read', 'unit.read']);
    expect(mayDo('liaison', 'report.import')).toBe(false);
    expect(mayDo('liaison', 'draft.accept')).toBe(false);
  });
});

describe('the scope of an account', () => {
  it('is everything for the clerk, with or without a unit', () => {
    expect(scopeOf('clerk', null)).toEqual({ kind: 'all' });
    expect(scopeOf('clerk', 'u-1')).toEqual({ kind: 'all' });
  });

  it('is the own unit for the liaison', () => {
    expect(scopeOf('liaison', 'u-1')).toEqual({ kind: 'unit', unitId: 'u-1' });
  });

  it('is nothing for a liaison without a unit', () => {
    expect(scopeOf('liaison', null)).toEqual({ kind: 'nothing' });
  });

  it('holds the office’s papers only where it holds everything', () => {
    expect(seesPapers({ kind: 'all' })).toBe(true);
    expect(seesPapers({ kind: 'unit', unitId: 'u-1' })).toBe(false);
    expect(seesPapers({ kind: 'nothing' })).toBe(false);
  });
});
