import { choose, sameChoice } from './role-choice';

describe('choosing the roles of a person', () => {
  it('should keep business roles beside each other', () => {
    expect(choose(['leader'], 'unit_head', true)).toEqual(['leader', 'unit_head']);
    expect(choose(['leader', 'unit_head'], 'leader', false)).toEqual(['unit_head']);
  });

  it('should let an administrator hold no other role, whichever is ticked first', () => {
    expect(choose(['clerk', 'liaison'], 'auditor', true)).toEqual(['auditor']);
    expect(choose(['auditor'], 'system_admin', true)).toEqual(['system_admin']);
    expect(choose(['auditor'], 'clerk', true)).toEqual(['clerk']);
  });

  it('should see no change in another order', () => {
    expect(sameChoice(['leader', 'clerk'], ['clerk', 'leader'])).toBe(true);
    expect(sameChoice(['leader'], ['clerk'])).toBe(false);
    expect(sameChoice([], ['clerk'])).toBe(false);
  });
});
