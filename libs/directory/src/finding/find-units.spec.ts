import { createDirectory } from '../directory';
import { automaticAliases } from './automatic-aliases';
import { unitFinder } from './find-units';

const directory = createDirectory([
  { id: 'root', name: '青禾区', aliases: [] },
  { id: 'sports', name: '青禾区教育和体育局', aliases: [], parentId: 'root' },
  { id: 'housing', name: '青禾区住房和城乡建设局', aliases: [], parentId: 'root' },
  { id: 'water', name: '青禾区水务局', aliases: ['水务局', '河长办'], parentId: 'root' },
  { id: 'forest', name: '青禾区林业局', aliases: ['河长办'], parentId: 'root' },
  { id: 'money', name: '青禾区财政局', aliases: ['区财政'], parentId: 'root' },
  { id: 'street', name: '北桥街道办事处', aliases: [], parentId: 'root' },
]);
const find = unitFinder(directory);
const found = (text: string) =>
  find(text).map(({ name, resolution }) => `${name} ${resolution.unit?.id ?? resolution.match}`);

describe('the short names that an office makes of its units', () => {
  const aliases = automaticAliases(directory).map(({ alias }) => alias);

  it('should follow the usual habits', () => {
    expect(aliases).toEqual(expect.arrayContaining(['区教体局', '区住建局', '区教育体育局', '北桥街道']));
  });

  it('should leave out what two units could be called and what one is called already', () => {
    const twins = createDirectory([
      { id: '1', name: '青禾区文化和旅游局', aliases: [] },
      { id: '2', name: '青禾区文物和旅行局', aliases: [] },
      { id: '3', name: '青禾区商务局', aliases: ['区教体局'] },
      { id: '4', name: '青禾区教育和体育局', aliases: [] },
    ]);
    const made = automaticAliases(twins).map(({ alias }) => alias);
    expect(made).not.toContain('区文旅局');
    expect(made).not.toContain('区教体局');
  });
});

describe('the units that a text names', () => {
  it('should be found by full names, aliases and short names, with their places', () => {
    const text = '由区教体局牵头，青禾区住房和城乡建设局、水务局配合，报北桥街道。';
    expect(found(text)).toEqual([
      '区教体局 sports',
      '青禾区住房和城乡建设局 housing',
      '水务局 water',
      '北桥街道 street',
    ]);
    for (const { start, end, name } of find(text)) expect(text.slice(start, end)).toBe(name);
  });

  it('should not be found in the names of other levels and places', () => {
    expect(found('市水务局、县水务局和东山区教体局派人参加')).toEqual([]);
    expect(found('请区水务局报数')).toEqual(['区水务局 water']);
  });

  it('should not be found in longer words', () => {
    expect(found('区财政收入增长；区教体局局长到会')).toEqual(['区教体局 sports']);
    expect(found('水务局长')).toEqual([]);
  });

  it('should stay open where two bear the name', () => {
    expect(found('河长办每月通报')).toEqual(['河长办 ambiguous']);
  });
});
