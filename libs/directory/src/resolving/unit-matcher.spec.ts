import { unitMatcher } from './unit-matcher';

const match = unitMatcher([
  { id: 'water', name: '青禾区水务局', aliases: ['区水务局', '水务局'] },
  { id: 'forest', name: '青禾区林业局', aliases: ['区林业局', '绿化办'] },
  { id: 'park', name: '青禾区园林中心', aliases: ['绿化办'] },
]);

describe('matching the words of a text to a unit', () => {
  it('should take a full name or an alias that is exactly the same', () => {
    expect(match('青禾区水务局')).toBe('water');
    expect(match('水务局')).toBe('water');
  });

  it('should take a name whose place is only written short', () => {
    expect(match('区园林中心')).toBe('park');
  });

  it('should take no part of a name and no name of another level or place', () => {
    expect(match('水务')).toBeNull();
    expect(match('市水务局')).toBeNull();
    expect(match('白沙区水务局')).toBeNull();
  });

  it('should leave what can only be reasoned out to a person', () => {
    expect(match('区林草局')).toBeNull();
    expect(match('林业')).toBeNull();
  });

  it('should not choose between two units with one alias', () => {
    expect(match('绿化办')).toBeNull();
  });

  it('should let a full name go before another unit’s alias', () => {
    const clash = unitMatcher([
      { id: 'a', name: '城东街道', aliases: [] },
      { id: 'b', name: '城东街道办事处', aliases: ['城东街道'] },
    ]);
    expect(clash('城东街道')).toBe('a');
  });
});
