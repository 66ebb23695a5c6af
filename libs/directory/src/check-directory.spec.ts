import { checkDirectory } from './check-directory';
import { createDirectory } from './directory';

const faults = (...units: Parameters<typeof createDirectory>[0]) =>
  checkDirectory(createDirectory(units)).map(({ kind, name, units: ids }) => `${kind} ${name} ${ids.join(',')}`);

describe('checking a directory', () => {
  it('should find nothing wrong with a sound one', () => {
    expect(
      faults(
        { id: '1', name: '青禾区', aliases: [] },
        { id: '2', name: '青禾区财政局', shortName: '区财政局', aliases: ['区财政局', '区财政'], parentId: '1' },
      ),
    ).toEqual([]);
  });

  it('should name both holders of an alias, each conflict once', () => {
    const found = checkDirectory(
      createDirectory([
        { id: '1', name: '青禾区林业局', aliases: ['绿化办', '绿化办'] },
        { id: '2', name: '青禾区园林中心', aliases: ['绿化办'] },
      ]),
    );
    expect(found).toEqual([expect.objectContaining({ kind: 'duplicate_alias', name: '绿化办', units: ['1', '2'] })]);
    expect(found[0]?.message).toBe('简称“绿化办”同时属于青禾区林业局、青禾区园林中心，写到它时不会自动认定');
  });

  it('should report names that are given twice, taken from others, or no names at all', () => {
    expect(
      faults(
        { id: '1', name: '水库管理所', aliases: [] },
        { id: '2', name: '水库管理所', aliases: ['各乡镇'] },
        { id: '3', name: '粮站', aliases: ['水库管理所', '粮管所等'] },
      ),
    ).toEqual([
      'duplicate_name 水库管理所 1,2',
      'alias_is_class 各乡镇 2',
      'alias_is_name 水库管理所 3,1,2',
      'trailing_etc 粮管所等 3',
    ]);
  });

  it('should report a unit above that is not there, and a circle', () => {
    expect(
      faults(
        { id: '1', name: '甲站', aliases: [], parentId: '9' },
        { id: '2', name: '乙站', aliases: [], parentId: '3' },
        { id: '3', name: '丙站', aliases: [], parentId: '2' },
        { id: '4', name: '丁站', aliases: [], parentId: '4' },
      ),
    ).toEqual(['parent_missing 甲站 1', 'circle 乙站 2', 'circle 丙站 3', 'circle 丁站 4']);
  });
});
