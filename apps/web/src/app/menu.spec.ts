import { administratorRoleOf } from './administrator';
import type { Permission } from './may';
import { menuOf, startOf } from './menu';

const withPermissions = (...permissions: Permission[]) => ({ permissions });
const BUSINESS = ['/import', '/reports', '/tasks', '/accuracy'];
const menu = (...permissions: Permission[]) => menuOf(withPermissions(...permissions)).map(({ to }): string => to);

describe('what is open to a person', () => {
  it('should begin with the reports for whoever reads drafts, with the ledger for everybody else of the business', () => {
    expect(startOf(withPermissions('task.read', 'report.read', 'draft.read'))).toBe('/reports');
    expect(startOf(withPermissions('task.read', 'report.read'))).toBe('/tasks');
    expect(startOf(withPermissions('task.read'))).toBe('/tasks');
  });

  it('should show the reports to whoever reads reports, also without their drafts', () => {
    expect(menu('report.read', 'task.read', 'unit.read')).toEqual(['/reports', '/tasks']);
    expect(menu('task.read', 'unit.read')).toEqual(['/tasks']);
  });

  it('should show an administrator no page of the business, and no start but their own', () => {
    for (const permissions of [['unit.read', 'unit.manage'], ['role.read', 'role.grant'], ['session.read']] as const) {
      expect(menu(...permissions).filter((to) => BUSINESS.includes(to))).toEqual([]);
      expect(startOf(withPermissions(...permissions))).toBeUndefined();
    }
  });

  it('should show the roles to whoever grants them', () => {
    expect(menu('role.read', 'role.grant', 'unit.read')).toEqual(['/roles']);
  });

  it('should show the auditor the trail, and nothing else', () => {
    expect(menu('audit.read', 'audit.verify')).toEqual(['/audit']);
    expect(startOf(withPermissions('audit.read', 'audit.verify'))).toBe('/audit');
  });

  it('should know the three administrators from everybody else', () => {
    expect(administratorRoleOf({ roles: ['auditor'] })).toBe('auditor');
    expect(administratorRoleOf({ roles: ['leader', 'unit_head'] })).toBeUndefined();
  });
});
