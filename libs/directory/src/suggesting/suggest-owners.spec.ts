import * as fc from 'fast-check';
import { createDirectory } from '../directory';
import { type HandledTask, suggestOwners } from './suggest-owners';

const directory = createDirectory([
  { id: 'root', name: '青禾区', aliases: [] },
  {
    id: 'lamp',
    name: '青禾区公用事业处',
    shortName: '区公用处',
    aliases: [],
    duties: '城区桥涵检测加固；窨井盖巡查；夜景灯饰维护',
    parentId: 'root',
  },
  { id: 'history', name: '青禾区地方志编纂室', aliases: [], duties: '志书年鉴编纂；旧志整理点校', parentId: 'root' },
  { id: 'water', name: '青禾区水务局', aliases: [], parentId: 'root' },
  { id: 'tea', name: '青禾区茶产业办公室', aliases: [], parentId: 'root' },
]);
const offered = (text: string, history: HandledTask[] = []) =>
  suggestOwners({ text }, directory, history).map(({ unit, why }) => `${unit.id} ${why}`);

describe('who might answer for a directive that names nobody', () => {
  it('should be suggested by the duties of the units, with the words in common', () => {
    const [first] = suggestOwners({ text: '汛前把全部窨井盖巡查一遍，桥涵检测加固要赶在雨季之前。' }, directory, []);
    expect(first).toMatchObject({
      name: '区公用处',
      role: 'lead',
      suggested: true,
      confidence: 'guessed',
      rule: 'owner.suggested',
    });
    expect(first?.why).toMatch(/^职责相近：.*窨井盖巡查/u);
  });

  it('should be suggested by an earlier task like it', () => {
    const handled = { title: '举办斗茶赛', text: '在古渡口举办春季斗茶赛，邀请茶农展示炒青手艺。', leadId: 'tea' };
    expect(offered('秋季斗茶赛移到古渡口，邀请茶农现场炒青。')).toEqual([]);
    expect(offered('秋季斗茶赛移到古渡口，邀请茶农现场炒青。', [handled])).toEqual([
      expect.stringMatching(/^tea 曾承办：举办斗茶赛/u),
    ]);
  });

  it('should be suggested by what units so named usually do, where they have no duties of their own', () => {
    expect(offered('小型水库除险和河道清障要同步做，确保堤防不出险。')[0]).toMatch(/^water 此类单位通常负责：/u);
  });

  it('should not take a word for the name of a field where it means another thing', () => {
    const air = createDirectory([{ id: 'air', name: '青禾区生态环境分局', aliases: [] }]);
    expect(suggestOwners({ text: '持续优化营商环境，让老板们安心。' }, air, [])).toEqual([]);
    expect(suggestOwners({ text: '排污口逐个登记，水质每月取样。' }, air, [])).toHaveLength(1);
  });

  it.each(['要提高站位，狠抓落实。', '要进一步加强组织领导，完善工作机制，确保各项任务落到实处。', '', '。，123'])(
    'should be nobody for «%s»',
    (text) => expect(offered(text)).toEqual([]),
  );

  it('should be three at most, the same at every run, each marked as a suggestion with a reason, whatever the text', () => {
    const words = fc.array(
      fc.constantFrom('水库', '桥涵', '志书', '茶', '河道', '井盖', '要', '落实', '，', '\uD800', '堤防'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          words.map((list) => list.join('')),
        ),
        (text) => {
          const suggestions = suggestOwners({ text }, directory, []);
          expect(suggestions.length).toBeLessThanOrEqual(3);
          for (const { suggested, confidence, why } of suggestions) {
            expect({ suggested, confidence }).toEqual({ suggested: true, confidence: 'guessed' });
            expect(why).not.toBe('');
          }
          expect(suggestOwners({ text }, directory, [])).toEqual(suggestions);
        },
      ),
    );
  });
});
