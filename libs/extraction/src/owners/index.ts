export { readHeadOwners } from './head-owners';
export { readListRule } from './list-rule';
export type { ListRule, OwnerContext, OwnerFinding, StatedListRule } from './owner-finding';
export { readOwners } from './read-owners';
