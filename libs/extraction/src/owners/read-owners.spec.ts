import fc from 'fast-check';
import type { OwnerContext } from './owner-finding';
import { readOwners } from './read-owners';

const owners = (text: string, context: Partial<OwnerContext> = {}): string[] =>
  readOwners(text, { register: 'news', ...context }).map(({ role, name }) => `${role} ${name}`);

describe('readOwners', () => {
  it('should make one name that answers the lead, and several joint', () => {
    expect(owners('县水务局要清淤。')).toEqual(['lead 县水务局']);
    expect(owners('县水务局、各镇要清淤。')).toEqual(['joint 县水务局', 'joint 各镇']);
    expect(owners('各镇要排查，县住建局要验收。')).toEqual(['joint 各镇', 'joint 县住建局']);
  });

  it('should let those after a leader support it', () => {
    expect(owners('由县林业局牵头，县气象局、各乡镇参与。')).toEqual([
      'lead 县林业局',
      'support 县气象局',
      'support 各乡镇',
    ]);
    expect(owners('县商务局要牵头抓总，各乡镇要抓好落实。')).toEqual(['lead 县商务局', 'support 各乡镇']);
    expect(owners('区水务局要加快施工，区财政局要积极配合。')).toEqual(['lead 区水务局', 'support 区财政局']);
  });

  it('should let the first of a list lead where the document says so', () => {
    const text = '开展培训。（县人社局、县财政局负责）';
    expect(owners(text, { register: 'document' })).toEqual(['joint 县人社局', 'joint 县财政局']);
    const read = readOwners(text, { register: 'document', listRule: 'first-leads' });
    expect(read.map(({ role, confidence }) => [role, confidence])).toEqual([
      ['lead', 'inferred'],
      ['support', 'inferred'],
    ]);
    const stated = '开展培训。（县人社局、县财政局负责，列首位的为牵头单位，下同）';
    expect(owners(stated, { register: 'document' })).toEqual(['lead 县人社局', 'support 县财政局']);
  });

  it('should believe the bracket and leave the sentence before it', () => {
    expect(owners('各镇要设立站点。（县民政局负责）', { register: 'document' })).toEqual(['lead 县民政局']);
  });

  it('should add with whom the unit of the label acts, and nobody else whom the sentence names', () => {
    const sentence = '由县水务局会同县气象局核查，各村配合。责任单位：县水务局';
    expect(readOwners(sentence, { register: 'document' }).map(({ name, role }) => `${role} ${name}`)).toEqual([
      ...['support 县气象局', 'lead 县水务局'],
    ]);
  });

  it('should read labels that the page set on lines of their own', () => {
    const text = '修建步道8公里。牵头单位：县文旅局配合单位：县林业局、各乡镇完成时限：2027年5月底前';
    expect(owners(text, { register: 'document' })).toEqual(['lead 县文旅局', 'support 县林业局', 'support 各乡镇']);
  });

  it('should let two brackets of one directive answer jointly', () => {
    const text = '修路。（县交通局负责）种树。（县林业局负责）';
    expect(owners(text, { register: 'document' })).toEqual(['joint 县交通局', 'joint 县林业局']);
  });

  it('should read a bracket of names alone in a document only', () => {
    const text = '建成驿站12处。（县交通局、县邮政局）';
    expect(owners(text, { register: 'document' })).toEqual(['joint 县交通局', 'joint 县邮政局']);
    expect(owners(text)).toEqual([]);
  });

  it('should keep a class as it is written, and say that it is one', () => {
    const [owner] = readOwners('全县各级各部门要落实。', { register: 'news' });
    expect(owner).toMatchObject({ name: '全县各级各部门', class: true, span: { start: 0, end: 7 } });
  });

  it('should never take the issuer for an owner', () => {
    expect(owners('县政府要带头过紧日子。', { issuer: '县政府' })).toEqual([]);
  });

  it('should know the names of the office', () => {
    const units = [{ name: '青石县河湖事务办', aliases: ['河湖事务点'] }];
    expect(owners('河湖事务点要每日巡河。')).toEqual([]);
    expect(owners('河湖事务点要每日巡河。', { units })).toEqual(['lead 河湖事务点']);
  });

  it.each([
    '全县要掀起建设热潮。',
    '要压实各级各部门责任。',
    '要组织各镇开展排查。',
    '各项任务必须按期完成。',
    '县直单位负责人参加会议。',
    '强化部门协同，凝聚合力。',
    '要让企业家安心经营。',
  ])('should invent no owner in «%s»', (text) => {
    expect(owners(text)).toEqual([]);
  });

  it('should hold true spans and end in time that grows with the text, whatever the text', () => {
    const words = [
      '各',
      '镇',
      '、',
      '要',
      '由',
      '局',
      '（',
      '）',
      '负责',
      '牵头',
      '，',
      '。',
      '责任单位：',
      '等',
      '和',
      '\uD800',
      '1',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const { name, span } of readOwners(text, { register: 'document' })) {
          expect(text.slice(span.start, span.end)).toBe(name);
        }
      }),
    );
    for (const part of ['各镇要，', '由县局、', '（县局负责）', '责任单位：', '牵头，', '（']) {
      expect(() => readOwners(part.repeat(100_000 / part.length), { register: 'document' })).not.toThrow();
    }
  });
});
