import type { Scope } from '@duban/supervision';
import type { Bind } from './task-json';

/** `task t` in which one of the units, or one below them, has a part. */
export const hasPartOfAny = (unitIds: readonly string[], bind: Bind): string => `
  exists (select from task_part sp join unit su on su.id = sp.unit_id
           where sp.task_id = t.id and su.ancestors && ${bind(unitIds)}::uuid[])`;

/** `task t` of which this account handles a part. */
const hasPartHandledBy = (accountId: string, bind: Bind): string =>
  `exists (select from task_part hp where hp.task_id = t.id and hp.handler_id = ${bind(accountId)}::uuid)`;

/** The condition under which a reader of this scope sees `task t`. */
export const visibleTo = (scope: Scope, bind: Bind): string => {
  switch (scope.kind) {
    case 'all':
      return 'true';
    case 'some': {
      const { subtrees, handlerId } = scope;
      const ways = subtrees.length > 0 ? [hasPartOfAny(subtrees, bind)] : [];
      if (handlerId !== null) ways.push(hasPartHandledBy(handlerId, bind));
      return ways.length > 0 ? `(${ways.join(' or ')})` : 'false';
    }
    case 'nothing':
      return 'false';
  }
};
