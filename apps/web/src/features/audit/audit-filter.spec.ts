import { filterOf, searchOf } from './audit-filter';

describe('the search of the trail in the address', () => {
  it('is read as it was written', () => {
    const filter = {
      from: '2026-03-10',
      account: '王敏',
      action: 'draft.accept',
      result: 'refused',
      ip: '::1',
    } as const;
    expect(filterOf(searchOf(filter))).toEqual(filter);
  });

  it('leaves out what is empty or not of its form', () => {
    const search = 'from=gestern&to=&account=%20&action=drop&objectType=x&objectId=%25&result=maybe&ip=a%20b';
    expect(filterOf(new URLSearchParams(search))).toEqual({});
    expect(searchOf({ account: ' ', ip: ' 10.1.1.1 ' }).toString()).toBe('ip=10.1.1.1');
  });
});
