import { bearersOn, nameOn, type UnitHistory } from './names-over-time';
import { livingSuccessors } from './succession';

const RURAL: UnitHistory = {
  id: 'rural',
  name: '青禾区乡村振兴局',
  endedOn: '2024-04-01',
  renamings: [
    { day: '2021-06-01', before: '青禾区扶贫开发办公室', after: '青禾区乡村振兴局' },
    { day: '2018-01-01', before: '青禾区扶贫办', after: '青禾区扶贫开发办公室' },
  ],
};
const FARM: UnitHistory = { id: 'farm', name: '青禾区农业农村局', endedOn: null, renamings: [] };

describe('the name of a unit', () => {
  it.each([
    ['2017-12-31', '青禾区扶贫办'],
    ['2018-01-01', '青禾区扶贫开发办公室'],
    ['2021-05-31', '青禾区扶贫开发办公室'],
    ['2021-06-01', '青禾区乡村振兴局'],
  ])('was on %s %s', (day, name) => {
    expect(nameOn(RURAL, day)).toBe(name);
  });

  it('tells who is meant in a paper of a day, also where the unit has ended since', () => {
    const on = (name: string, day: string) => bearersOn([RURAL, FARM], name, day).map(({ id }) => id);
    expect(on('青禾区扶贫开发办公室', '2020-01-01')).toEqual(['rural']);
    expect(on('青禾区扶贫开发办公室', '2022-01-01')).toEqual([]);
    expect(on('青禾区乡村振兴局', '2024-03-31')).toEqual(['rural']);
    expect(on('青禾区乡村振兴局', '2024-04-01')).toEqual([]);
  });
});

describe('the chain of succession', () => {
  const chain = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'b', to: 'd' },
  ];
  it('leads to those who live', () => {
    const lives = (id: string) => id === 'c' || id === 'd';
    expect(livingSuccessors(chain, lives, 'a').sort()).toEqual(['c', 'd']);
    expect(livingSuccessors(chain, lives, 'c')).toEqual(['c']);
    expect(livingSuccessors(chain, lives, 'elsewhere')).toEqual([]);
  });

  it('ends where a chain that was made by hand closes', () => {
    expect(livingSuccessors([...chain, { from: 'c', to: 'a' }], (id) => id === 'd', 'a')).toEqual(['d']);
  });
});
