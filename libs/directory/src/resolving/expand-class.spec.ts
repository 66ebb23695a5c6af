import { createDirectory } from '../directory';
import { expandClass } from './expand-class';

const directory = createDirectory(
  [
    { id: 'a', name: '柳泉镇人民政府', aliases: [] },
    { id: 'b', name: '北桥街道办事处', aliases: [] },
  ],
  [
    { name: '各乡镇', aliases: ['各镇街'], members: ['a', 'b', 'gone'] },
    { name: '各街道', aliases: [], members: ['b'] },
    { name: '各街道', aliases: [], members: ['a'] },
  ],
);

describe('expanding a class of units', () => {
  it('should give the members of the group that bears the name', () => {
    expect(expandClass(directory, '各镇街')?.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('should give nobody where no group, or more than one, bears it', () => {
    expect(expandClass(directory, '各社区')).toBeNull();
    expect(expandClass(directory, '各街道')).toBeNull();
  });
});
