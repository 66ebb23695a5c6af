import type { Scope } from '@duban/supervision';
import type { Bind } from './task-json';

/** `task t` in which the unit, or one below it, has a part. */
export const hasPartOf = (unitId: string, bind: Bind): string => `
  exists (select from task_part sp join unit su on su.id = sp.unit_id
           where sp.task_id = t.id and su.ancestors @> array[${bind(unitId)}::uuid])`;

/** The condition under which a reader of this scope sees `task t`. */
export const visibleTo = (scope: Scope, bind: Bind): string => {
  switch (scope.kind) {
    case 'all':
      return 'true';
    case 'unit':
      return hasPartOf(scope.unitId, bind);
    case 'nothing':
      return 'false';
  }
};
