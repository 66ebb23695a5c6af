import { newAlias } from './new-alias';

const UNITS = [
  { id: 'root', name: '青禾区', aliases: [] },
  { id: 'sports', name: '青禾区教育和体育局', aliases: ['区教体局'], parentId: 'root' },
  { id: 'forest', name: '青禾区林业局', aliases: ['绿化办'], parentId: 'root' },
];

describe('a new alias of a unit', () => {
  it('should be a name that nobody bears yet', () => {
    expect(newAlias(UNITS, 'sports', '教体部门办公室')).toBe('教体部门办公室');
    expect(newAlias(UNITS, 'sports', '区教育局')).toBe('区教育局');
  });

  it.each([
    ['gone', '区教育局', 'unit/not_found', '单位不存在'],
    ['sports', '区教体局', 'unit/alias_known', '青禾区教育和体育局已经有“区教体局”这个名称'],
    ['sports', '青禾区教育和体育局', 'unit/alias_known', '青禾区教育和体育局已经有“青禾区教育和体育局”这个名称'],
    ['sports', '绿化办', 'unit/alias_taken', '“绿化办”已是青禾区林业局的名称，不能再作青禾区教育和体育局的简称'],
    [
      'sports',
      '青禾区林业局',
      'unit/alias_taken',
      '“青禾区林业局”已是青禾区林业局的名称，不能再作青禾区教育和体育局的简称',
    ],
    ['sports', '各学校', 'unit/alias_is_class', '“各学校”指一类单位，不能作青禾区教育和体育局的简称'],
    ['sports', '市教育局', 'unit/alias_of_other_place', '“市教育局”写明的层级或地名与青禾区教育和体育局不符'],
    ['sports', '白沙区教体局', 'unit/alias_of_other_place', '“白沙区教体局”写明的层级或地名与青禾区教育和体育局不符'],
  ])('should be refused to «%s» as «%s» with %s', (unitId, alias, code, message) => {
    expect(() => newAlias(UNITS, unitId, alias)).toThrow(expect.objectContaining({ code, message }) as Error);
  });
});
