import { filterOf, narrows, searchOf } from './ledger-filter';

const UNIT = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('the filter of the ledger in the address', () => {
  it('should come back from the address as it went in', () => {
    const filter = { q: '养老', state: 'proposed', unitId: UNIT, nature: 'task', sort: 'created' } as const;
    expect(filterOf(searchOf(filter))).toEqual(filter);
  });

  it('should leave out what is not of its form', () => {
    expect(filterOf(new URLSearchParams('state=burnt&unit=7&sort=colour&q=%20'))).toEqual({});
  });

  it('should not count the order as a filter', () => {
    expect(narrows({ sort: 'created' })).toBe(false);
    expect(narrows({ q: '养老', sort: 'created' })).toBe(true);
  });
});
