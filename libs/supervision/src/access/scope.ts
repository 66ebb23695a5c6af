import type { Role } from './roles';

/**
 * How much of the business data a reader sees: everything, nothing, or some: what a unit of these subtrees has a part in,
 * and the parts that this account handles. Every read of a repository takes one; what lies outside is answered like what
 * does not exist.
 */
export type Scope =
  | { kind: 'all' }
  | {
      kind: 'some';
      /** The roots of the subtrees: the own unit, and the units of a leader's field of work. */
      subtrees: readonly string[];
      /** The account whose own parts are seen, wherever they lie. */
      handlerId: string | null;
      /** Whether the office's papers, reports and drafts, are seen as well. */
      papers: boolean;
    }
  | { kind: 'nothing' };

/** What a scope follows from: the account, its roles, the unit that it works for, and the units that it answers for (分管). */
export interface Holder {
  accountId: string;
  roles: readonly Role[];
  unitId: string | null;
  fields: readonly string[];
}

/**
 * The scope of an account, that of all its roles together. The office sees all; a leader all, or the field of work where one
 * is set; the head and the liaison of a unit its subtree; a handler the own parts; administrators no business data.
 */
export const scopeOf = ({ accountId, roles, unitId, fields }: Holder): Scope => {
  const has = (...wanted: Role[]) => wanted.some((role) => roles.includes(role));
  if (has('clerk', 'office_head', 'integration')) return { kind: 'all' };
  if (has('leader') && fields.length === 0) return { kind: 'all' };
  const ofUnit = has('unit_head', 'liaison') && unitId !== null ? [unitId] : [];
  const subtrees = [...new Set([...(has('leader') ? fields : []), ...ofUnit])];
  const handlerId = has('handler') ? accountId : null;
  if (subtrees.length === 0 && handlerId === null) return { kind: 'nothing' };
  return { kind: 'some', subtrees, handlerId, papers: has('leader') };
};

/** Whether the scope holds the office's papers, reports and drafts. Which of them may be read is asked by the route. */
export const seesPapers = (scope: Scope): boolean => scope.kind === 'all' || (scope.kind === 'some' && scope.papers);
