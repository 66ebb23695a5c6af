import { narrates } from './narration';

const known = new Set(['丁鸣', '高文远']);

describe('a sentence that tells a scene', () => {
  it.each([
    '区委书记高文远不打招呼、不要陪同，直奔夜市查看秩序。',
    '高文远不听汇报、不要陪同，走进食堂后厨。',
    '县直有关部门负责人参加会议。',
  ])('should be told from an order: «%s»', (text) => {
    expect(narrates(text, known)).toBe(true);
  });

  it.each(['副区长高文远要每周调度一次。', '副区长高文远负责征迁工作。', '县直有关部门要抓好落实。'])(
    'should be no scene: «%s»',
    (text) => {
      expect(narrates(text, known)).toBe(false);
    },
  );
});
