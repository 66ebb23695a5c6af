import type { Refusal } from '../refusals/refusal';
import { DRAFT_ERRORS } from './draft-errors';
import type { DraftOwner } from './draft';

const isSame = (one: DraftOwner, other: DraftOwner): boolean =>
  one.name === other.name || (one.unitId !== null && one.unitId === other.unitId);

const refusalOf = (first: DraftOwner, second: DraftOwner, at: number): Refusal | undefined => {
  const named = first.name === second.name ? `“${second.name}”` : `“${first.name}”与“${second.name}”是同一单位，`;
  const refused = (maker: (typeof DRAFT_ERRORS)['owner_twice'], sentence: string): Refusal =>
    maker({ errors: [{ field: `owners.${at}`, message: sentence }] }, sentence);
  if (first.role === second.role) return refused(DRAFT_ERRORS.owner_twice, `${named}在同一责任中只能列一次`);
  const roles = [first.role, second.role];
  if (roles.includes('lead') && roles.includes('support'))
    return refused(DRAFT_ERRORS.owner_lead_and_support, `${named}不能既牵头又配合`);
  return undefined;
};

/** Refuses a list in which one owner, by name or by unit, stands twice in a role, or leads and supports at once. */
export const checkOwnerRoles = (owners: readonly DraftOwner[]): void => {
  for (const [at, owner] of owners.entries()) {
    for (const before of owners.slice(0, at)) {
      const refusal = isSame(before, owner) ? refusalOf(before, owner, at) : undefined;
      if (refusal) throw refusal;
    }
  }
};
