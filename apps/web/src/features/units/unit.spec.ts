import { unitsMatching, type ReadsAs, type Unit } from './unit';

const unit = (name: string, ...aliases: string[]): Unit => ({
  id: name,
  name,
  version: 1,
  code: null,
  kind: 'bureau',
  parentId: null,
  level: 1,
  formerNames: [],
  contact: null,
  endedOn: null,
  aliases,
  duties: null,
});
const units = [unit('松江区民政局', '区民政局'), unit('松江区水务局', '区水务局', '水务'), unit('水务执法队')];
const names = (words: string) => unitsMatching(units, words).map(({ name }) => name);

describe('finding a unit', () => {
  it('should look into names and aliases', () => {
    expect(names('区民政')).toEqual(['松江区民政局']);
    expect(names('水利')).toEqual([]);
  });

  it('should put the names that begin with the words first', () => {
    expect(names('水务')).toEqual(['水务执法队', '松江区水务局']);
  });

  it('should offer all of them where nothing was typed', () => {
    expect(names(' ')).toHaveLength(3);
  });

  it('should ask how a name is read where letters were typed, and put the nearer first', () => {
    const readsAs: ReadsAs = (name, letters) => {
      if (letters !== 'swj') return 0;
      return name === '区水务局' ? 2 : name === '水务执法队' ? 1 : 0;
    };
    const found = unitsMatching(units.toReversed(), 'SWJ', readsAs);
    expect(found.map(({ name }) => name)).toEqual(['松江区水务局', '水务执法队']);
  });

  it('should not take Chinese words for letters', () => {
    expect(unitsMatching(units, '民政', () => 2).map(({ name }) => name)).toEqual(['松江区民政局']);
  });
});
