import * as fc from 'fast-check';
import { createDirectory } from '../directory';
import type { DirectoryUnit } from '../unit';
import { resolveUnit } from './resolve-unit';

const unit = (id: string, name: string, more: Partial<DirectoryUnit> = {}): DirectoryUnit => ({
  id,
  name,
  aliases: [],
  ...more,
});

const QINGHE = createDirectory([
  unit('root', '青禾区'),
  unit('party', '青禾区委办公室', { parentId: 'root' }),
  unit('office', '青禾区人民政府办公室', { parentId: 'root' }),
  unit('sports', '青禾区教育和体育局', { parentId: 'root' }),
  unit('housing', '青禾区住房和城乡建设局', { parentId: 'root', aliases: ['区城建局'] }),
  unit('city', '青禾区城市管理局', { parentId: 'root' }),
  unit('market', '青禾区市场监督管理局', { parentId: 'root' }),
  unit('reform', '青禾区发展和改革局', { parentId: 'root' }),
  unit('staff', '青禾区人力资源和社会保障局', { parentId: 'root' }),
  unit('police', '河阳市公安局青禾分局', { parentId: 'root' }),
  unit('tax', '国家税务总局青禾区税务局', { parentId: 'root' }),
  unit('discipline', '中共青禾区纪律检查委员会', { parentId: 'root' }),
  unit('youth', '共青团青禾区委员会', { parentId: 'root' }),
  unit('revival', '青禾区乡村振兴局', { parentId: 'root' }),
  unit('jobs', '青禾区就业服务中心', { parentId: 'root' }),
  unit('town', '柳泉镇人民政府', { parentId: 'root' }),
  unit('street', '北桥街道办事处', { parentId: 'root' }),
  unit('quarter', '杏园社区居民委员会', { parentId: 'street' }),
  unit('village', '大墩村村民委员会', { parentId: 'town' }),
]);

describe('which unit a name means', () => {
  it.each([
    ['青禾区教育和体育局', 'sports'],
    ['区城建局', 'housing'],
    ['区乡村振兴局', 'revival'],
    ['区政府办', 'office'],
    ['区委办', 'party'],
    ['柳泉镇', 'town'],
    ['柳泉镇政府', 'town'],
    ['北桥街道', 'street'],
    ['北桥街道办', 'street'],
    [' 青禾区 教育和\n体育局 ', 'sports'],
  ])('should know «%s» for sure', (name, id) => {
    expect(resolveUnit(QINGHE, name)).toMatchObject({ match: 'exact', unit: { id } });
  });

  it.each([
    ['区教体局', 'sports'],
    ['区教育局', 'sports'],
    ['区住建局', 'housing'],
    ['区发改委', 'reform'],
    ['区市监局', 'market'],
    ['市监局', 'market'],
    ['市场监管局', 'market'],
    ['区人社局', 'staff'],
    ['城管', 'city'],
    ['乡村振兴', 'revival'],
    ['区公安局', 'police'],
    ['区税务局', 'tax'],
    ['区纪委', 'discipline'],
    ['团区委', 'youth'],
    ['杏园社区', 'quarter'],
    ['杏园社区居委会', 'quarter'],
    ['大墩村委会', 'village'],
    ['教育和体育局', 'sports'],
  ])('should reason «%s» out, and say why', (name, id) => {
    const resolution = resolveUnit(QINGHE, name);
    expect(resolution).toMatchObject({ match: 'single', unit: { id } });
    expect(resolution.candidates[0]?.why).toMatch(/[“”]/u);
  });

  it.each(['市教育局', '县教体局', '省住建厅', '市公安局', '白沙区住建局', '白沙区教育和体育局', '国家税务总局'])(
    'should never take «%s» for the unit of another level or place',
    (name) => expect(resolveUnit(QINGHE, name).match).toBe('none'),
  );

  it.each(['就业局', '区就业局', '育体局', '房设局', '区水利局', '镇政府', '街道办事处', '区委', '局', '', '。'])(
    'should not know «%s»',
    (name) => expect(resolveUnit(QINGHE, name)).toEqual({ match: 'none', candidates: [] }),
  );

  it.each(['各乡镇', '区直各单位', '各级各部门', '有关部门', '全区各街道', '相关责任单位'])(
    'should take the class «%s» for no unit',
    (name) => expect(resolveUnit(QINGHE, name).match).toBe('none'),
  );

  it('should give all that fit and pick none of them', () => {
    const { match, unit: picked, candidates } = resolveUnit(QINGHE, '区管理局');
    expect({ match, picked }).toEqual({ match: 'ambiguous', picked: undefined });
    expect(candidates.map((one) => one.unit.id).sort()).toEqual(['city', 'market']);
  });

  it('should pick none of two units that share a name or an alias', () => {
    const twins = createDirectory([
      unit('1', '水库管理所', { aliases: ['库管所'] }),
      unit('2', '水库管理所'),
      unit('3', '粮库管理站', { aliases: ['库管所'] }),
    ]);
    expect(resolveUnit(twins, '水库管理所').match).toBe('ambiguous');
    expect(resolveUnit(twins, '库管所').match).toBe('ambiguous');
  });
});

describe('two governments in one directory', () => {
  const both = createDirectory([
    unit('c', '河阳市'),
    unit('c1', '河阳市教育局', { parentId: 'c' }),
    unit('d', '青禾区', { parentId: 'c' }),
    unit('d1', '青禾区教育局', { parentId: 'd' }),
    unit('e', '白沙区', { parentId: 'c' }),
    unit('e1', '白沙区教育局', { parentId: 'e' }),
  ]);

  it('should keep the levels apart', () => {
    expect(resolveUnit(both, '市教育局')).toMatchObject({ match: 'exact', unit: { id: 'c1' } });
    expect(resolveUnit(both, '区教育局').match).toBe('ambiguous');
    expect(resolveUnit(both, '教育局').match).toBe('ambiguous');
  });

  it('should go by the place of the report and by who speaks, where they are told', () => {
    expect(resolveUnit(both, '区教育局', { district: '白沙区' })).toMatchObject({ match: 'exact', unit: { id: 'e1' } });
    expect(resolveUnit(both, '教育局', { issuerLevel: '市' })).toMatchObject({ match: 'single', unit: { id: 'c1' } });
    expect(resolveUnit(both, '教育局', { issuerLevel: '区' }).match).toBe('ambiguous');
  });
});

describe('any directory and any name', () => {
  const name = fc.stringMatching(/^[青禾白沙区市县镇教育体住建城管理局委办中心和各团\s（）]{0,12}$/u);
  const names = fc.array(fc.record({ name, aliases: fc.array(name, { maxLength: 2 }) }), { maxLength: 8 });

  it('should never pick one of two, and answer the same twice, and throw nothing', () => {
    fc.assert(
      fc.property(names, fc.oneof(name, fc.string()), (units, asked) => {
        const directory = createDirectory(units.map((one, at) => ({ id: String(at), ...one })));
        const answer = resolveUnit(directory, asked);
        const { match, candidates } = answer;
        const meant = candidates.length > 1 ? ['ambiguous'] : candidates.length === 1 ? ['exact', 'single'] : ['none'];
        expect(meant).toContain(match);
        expect(answer.unit).toBe(candidates.length === 1 ? candidates[0]?.unit : undefined);
        expect(resolveUnit(directory, asked)).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });

  it('should never lead from one level to another', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('市', '县', '省'),
        fc.constantFrom('教体局', '住建局', '城管局', '教育局'),
        (level, tail) => {
          expect(resolveUnit(QINGHE, level + tail).match).toBe('none');
        },
      ),
    );
  });
});
