import { readShortNames } from './short-names';

describe('readShortNames', () => {
  it('should know the short name that a document gives a unit', () => {
    const text = '成立县航道整治工作领导小组（以下简称“县航道办”）。县船闸管理中心（下简称闸管中心）配合。';
    expect(readShortNames(text).map(({ name }) => name)).toEqual(['县航道办', '闸管中心']);
  });

  it('should take no short name of a paper, of a programme or of a place', () => {
    expect(readShortNames('《安河县航道办法》（以下简称《办法》）')).toEqual([]);
    expect(readShortNames('航道整治三年行动（以下简称三年行动）')).toEqual([]);
  });
});
