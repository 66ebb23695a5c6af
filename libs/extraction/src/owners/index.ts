export type { ListRule, OwnerContext, OwnerFinding, OwnerLine, StatedListRule } from './owner-finding';
export { readListRule } from './list-rule';
export { readOwners } from './read-owners';
