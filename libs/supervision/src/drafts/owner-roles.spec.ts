import type { DraftOwner } from './draft';
import { checkOwnerRoles } from './owner-roles';

const owner = (name: string, role: DraftOwner['role'], unitId: string | null = null): DraftOwner => ({
  name,
  role,
  class: false,
  confidence: 'stated',
  rule: 'person',
  unitId,
});

describe('the owners of a correction', () => {
  it('may not hold one owner twice in the same role, by name or by unit', () => {
    const byName = [owner('区水务局', 'joint'), owner('区财政局', 'joint'), owner('区水务局', 'joint')];
    expect(() => checkOwnerRoles(byName)).toThrow('“区水务局”在同一责任中只能列一次');
    const byUnit = [owner('区水务局', 'support', 'u-1'), owner('青禾区水务局', 'support', 'u-1')];
    expect(() => checkOwnerRoles(byUnit)).toThrow('“区水务局”与“青禾区水务局”是同一单位，在同一责任中只能列一次');
  });

  it('may not hold one who leads and supports at once', () => {
    for (const roles of [['lead', 'support'] as const, ['support', 'lead'] as const]) {
      const owners = roles.map((role) => owner('区水务局', role));
      expect(() => checkOwnerRoles(owners)).toThrow('“区水务局”不能既牵头又配合');
    }
  });

  it('may hold several without a unit, and none at all', () => {
    const owners = [owner('各村', 'joint'), owner('各社区', 'joint'), owner('区水务局', 'lead')];
    expect(() => checkOwnerRoles(owners)).not.toThrow();
    expect(() => checkOwnerRoles([])).not.toThrow();
  });
});
