import fc from 'fast-check';
import { pairWeights } from './pairs-of-work';
import { compareDirectives, findRepetitions } from './find-repetitions';
import type { SaidDirective } from './said-directive';
import { contradict } from './telling-marks';

const WATER = { name: '区水务局', class: false, unitId: 'water' };
const SCHOOLS = { name: '区教育局', class: false, unitId: 'schools' };
const TOWNS = { name: '各镇', class: true, unitId: null };
const SONG = { name: '宋明', post: '副区长' };

const said = (title: string, more: Partial<SaidDirective> = {}): SaidDirective => ({
  title,
  text: title,
  owners: [WATER],
  issuer: SONG,
  due: null,
  ...more,
});
const compare = (one: SaidDirective, other: SaidDirective) =>
  compareDirectives(one, other, pairWeights([one.title, other.title]));

describe('a directive that is said again', () => {
  it.each([
    ['完成南沟清淤', '加快南沟清淤进度'],
    ['4月20日前完成南沟清淤', '务必于5月底前完成南沟清淤'],
    ['开展校车安全检查', '继续抓好校车安全检查工作'],
    ['更换12号涵洞闸门', '尽快更换12号涵洞闸门'],
    ['建成三座乡镇污水处理站', '确保3座乡镇污水处理站如期建成'],
  ])('is certain for one owner: «%s», «%s»', (before, now) => {
    expect(compare(said(now), said(before))).toMatchObject({ likelihood: 'certain' });
  });

  it('is told with its grounds, in words for whoever decides', () => {
    const now = said('加快南沟清淤进度', { due: '2026-05-31' });
    expect(compare(now, said('完成南沟清淤', { due: '2026-04-20' }))).toEqual({
      score: 1,
      likelihood: 'certain',
      why: '都说到“南沟清淤”；责任单位同为区水务局；同为宋明提出；时限不同：原为2026-04-20，此次为2026-05-31',
    });
  });

  it.each([
    ['nobody is named this time', { owners: [] }, '此次未指明责任单位'],
    ['a class is named this time', { owners: [TOWNS] }, '责任单位一方为类别单位'],
    ['another level of government speaks', { issuer: { name: '陶然', post: '市长' } }, '提出人的层级不同'],
  ])('is only likely where %s', (_, more, reason) => {
    const found = compare(said('加快南沟清淤进度', more), said('完成南沟清淤'));
    expect(found).toMatchObject({ likelihood: 'likely', why: expect.stringContaining(reason) as string });
  });

  it('is only likely where more is asked than before', () => {
    const found = compare(said('完成南沟清淤和岸坡绿化'), said('完成南沟清淤'));
    expect(found?.likelihood).toBe('likely');
    expect(found?.score).toBeLessThan(0.8);
  });

  it.each([
    ['完成南沟清淤', '完成北沟清淤'],
    ['更换12号涵洞闸门', '更换13号涵洞闸门'],
    ['更换十二号涵洞闸门', '更换11号涵洞闸门'],
    ['修复柳桥村灌溉机井', '修复石门村灌溉机井'],
    ['完成东柳村自来水改造', '完成西柳村自来水改造'],
    ['改造第一小学操场', '改造第二小学操场'],
    ['做好春季校园防火检查', '做好秋季校园防火检查'],
    ['改造30公里供水管网', '改造45公里供水管网'],
    ['打通文昌路断头路段', '打通武宁路断头路段'],
    ['供水合格率达到95%以上', '供水合格率达到98%以上'],
  ])('is not another thing of its kind: «%s», «%s»', (before, now) => {
    expect(contradict(now, before)).toBe(true);
    expect(compare(said(now), said(before))).toBeNull();
  });

  it.each([
    ['完成南沟清淤', '完成南沟岸坡绿化'],
    ['抓好防汛工作', '切实做好防汛'],
    ['开展校车安全检查', '开展食品安全检查'],
    ['开展安全检查', '做好安全检查'],
    ['进一步提高认识', '进一步压实责任'],
    ['', ''],
  ])('is not what shares a word or nothing: «%s», «%s»', (before, now) => {
    expect(compare(said(now), said(before))).toBeNull();
  });

  it('is not the same work of other units', () => {
    const before = said('开展消防安全检查');
    expect(compare(said('开展消防安全检查', { owners: [SCHOOLS] }), before)).toBeNull();
    expect(compare(said('开展消防安全检查', { owners: [SCHOOLS, WATER] }), before)).not.toBeNull();
  });

  it('knows a unit by either of its names', () => {
    const renamed = { ...WATER, name: '青禾区水务局' };
    expect(compare(said('完成南沟清淤', { owners: [renamed] }), said('完成南沟清淤'))?.likelihood).toBe('certain');
  });

  it('proposes three at most, the likeliest first, and always the same', () => {
    const tasks = ['南沟清淤和岸坡绿化', '南沟清淤', '北沟清淤', '校车检查', '南沟清淤', '南沟清淤与垃圾清运'].map(
      (title, at) => ({ ...said(title), id: `t${at}` }),
    );
    const found = findRepetitions(said('加快南沟清淤'), tasks);
    expect(found.map(({ task, likelihood }) => [task.id, likelihood])).toEqual([
      ['t1', 'certain'],
      ['t4', 'certain'],
      ['t0', 'likely'],
    ]);
    expect(findRepetitions(said('加快南沟清淤'), [...tasks].reverse())).toEqual(found);
  });

  it('scores the same in both directions, between 0 and 1, and a title with itself at 1', () => {
    const words = fc.constantFrom(
      '南沟',
      '北沟',
      '清淤',
      '12号',
      '涵洞',
      '柳桥村',
      '完成',
      '校车',
      '检查',
      '，',
      '三座',
      '4月底前',
      'A',
    );
    const title = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(''));
    const owners = fc.subarray([WATER, SCHOOLS, TOWNS]);
    const one = fc.record({ title, owners }).map(({ title, owners }) => said(title, { owners }));
    fc.assert(
      fc.property(one, one, (a, b) => {
        const [there, back] = [compare(a, b), compare(b, a)];
        expect([back?.score, back?.likelihood]).toEqual([there?.score, there?.likelihood]);
        expect(contradict(a.title, b.title)).toBe(contradict(b.title, a.title));
        expect(there === null || (there.score >= 0.5 && there.score <= 1)).toBe(true);
        expect([undefined, 1]).toContain(compare(a, a)?.score);
      }),
    );
  });

  it('answers in linear time to hostile titles', () => {
    for (const part of ['要', '南', '沟', '1', '十', '、']) {
      const long = said(part.repeat(100_000));
      expect(compare(long, said('完成南沟清淤'))).toBeNull();
    }
  });
});
