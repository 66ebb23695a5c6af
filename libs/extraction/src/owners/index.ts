export type { ListRule, OwnerContext, OwnerFinding, OwnerLine, StatedListRule } from './owner-finding';
export { readOwners } from './read-owners';
