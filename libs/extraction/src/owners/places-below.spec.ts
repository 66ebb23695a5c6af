import { readOwners } from './read-owners';

const owners = (text: string, speaksFor?: string): string[] =>
  readOwners(text, { register: 'news', speaksFor }).map(({ role, name }) => `${role} ${name}`);

describe('places below the speaker', () => {
  it.each([
    ['青屏县要在月底前清淤。', '市委副书记、市长', ['lead 青屏县']],
    ['渡口改造由市交通局牵头，高坪区配合。', '市长', ['lead 市交通局', 'support 高坪区']],
    ['用地手续由市资规局会同临河县办理。', '副市长', ['lead 市资规局', 'support 临河县']],
    ['青屏市要在月底前清淤。', '副省长', ['lead 青屏市']],
  ])('should take the place of «%s» for an owner where a %s speaks', (text, post, expected) => {
    expect(owners(text, post)).toEqual(expected);
  });

  it.each(['县委书记', '青屏县委书记', undefined])('should not charge a county where %s speaks', (post) => {
    expect(owners('青屏县要在月底前清淤。', post)).toEqual([]);
  });

  it('should not charge a whole place', () => {
    expect(owners('全县要在月底前清淤，城区要扩容。', '市长')).toEqual([]);
  });
});

describe('those who are told without a word of order', () => {
  it.each([
    ['属地乡镇五天之内清运完毕。', ['lead 属地乡镇']],
    ['广大企业家扎根家乡、办好实业。', ['lead 广大企业家']],
    ['各街道、相关部门，会上提到的问题一周内答复。', ['joint 各街道', 'joint 相关部门']],
    ['问题一周内答复。', []],
  ])('should read «%s»', (text, expected) => {
    const read = readOwners(text, { register: 'news', told: true });
    expect(read.map(({ role, name }) => `${role} ${name}`)).toEqual(expected);
  });
});
