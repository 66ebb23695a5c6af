import type { Role } from './permissions';

/**
 * How much of the business data a reader sees: everything, what the own unit or one below it has a part in, or nothing.
 * Every read of a repository takes one; what lies outside is answered like what does not exist.
 */
export type Scope = { kind: 'all' } | { kind: 'unit'; unitId: string } | { kind: 'nothing' };

/** The scope of an account: the office sees all, a liaison the own unit's subtree, and nothing while without a unit. */
export const scopeOf = (role: Role, unitId: string | null): Scope => {
  switch (role) {
    case 'clerk':
      return { kind: 'all' };
    case 'liaison':
      return unitId === null ? { kind: 'nothing' } : { kind: 'unit', unitId };
  }
};

/** Whether the scope holds the office's papers, reports and drafts: whoever does not see all sees none of them. */
export const seesPapers = (scope: Scope): boolean => scope.kind === 'all';
