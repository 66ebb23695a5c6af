export { readHeadOwners, withHeadOwners } from './head-owners';
export { labelAt } from './labels';
export { readOwnerName } from './names/owner-name';
export { readListRule } from './list-rule';
export type { ListRule, OwnerContext, OwnerFinding, StatedListRule } from './owner-finding';
export { readOwners } from './read-owners';
export { dutyLineAt } from './rules/duty-line';
export { readShortNames } from './short-names';
export { splitsIntoNames } from './names/split-names';
