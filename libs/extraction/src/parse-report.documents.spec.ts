import type { Directive } from './contract';
import { joinLines } from './page/joined-text';
import { parseReport } from './parse-report';

const read = (text: string): Directive[] =>
  parseReport(text, { date: '2024-11-05' }).articles.flatMap(({ directives }) => directives);
const owners = ({ owners: all }: Directive): string => all.map(({ role, name }) => `${role} ${name}`).join('，');

const SCHEME = [
  '青川市冬季供暖保障工作方案',
  '　　一、工作目标',
  '　　居民室温合格率达到98%以上，集中供热普及率明显提高。',
  '　　二、重点任务',
  '　　（一）落实燃料储备。各热源企业要在12月1日前储足十五天用煤。（市城管局、市发改委负责，列第一位者为牵头单位，下同）',
  '　　（二）推进管网改造。更换老旧管网46公里。（市城管局、市财政局负责）确保资金及时到位，专款专用。（市财政局负责）',
  '　　三、保障措施',
  '　　（一）强化应急处置。各热源企业要组建抢修队伍，接报后三十分钟内到场。',
  '　　（二）',
  '　　四、有关要求',
  '　　各区政府要高度重视。市政府督查室要定期开展督查。',
].join('\n');

describe('directives of documents', () => {
  const directives = read(SCHEME);

  it('should end each assignment with its own bracket and leave the number out', () => {
    expect(directives.slice(0, 4).map(({ text, kind }) => `${kind} ${text}`)).toEqual([
      'assignment 落实燃料储备。各热源企业要在12月1日前储足十五天用煤。（市城管局、市发改委负责，列第一位者为牵头单位，下同）',
      'assignment 推进管网改造。更换老旧管网46公里。（市城管局、市财政局负责）',
      'assignment 确保资金及时到位，专款专用。（市财政局负责）',
      'assignment 强化应急处置。各热源企业要组建抢修队伍，接报后三十分钟内到场。',
    ]);
  });

  it('should let the rule on lists govern from its own item on', () => {
    expect(directives.slice(0, 3).map(owners)).toEqual([
      'lead 市城管局，support 市发改委',
      'lead 市城管局，support 市财政局',
      'lead 市财政局',
    ]);
  });

  it('should group the items of a heading under its name', () => {
    expect(directives.slice(0, 2).map(({ group }) => `${group?.title ?? ''} ${group?.index ?? 0}`)).toEqual([
      '重点任务 1',
      '重点任务 2',
    ]);
  });

  it('should read demands without a bracket one by one and leave out aims', () => {
    expect(directives.slice(4).map(({ text }) => text)).toEqual([
      '各区政府要高度重视。',
      '市政府督查室要定期开展督查。',
    ]);
    expect(parseReport(SCHEME, {}).dropped.map(({ why }) => why)).toContain('指导思想、原则或目标');
  });

  it('should find items where a whole document is one line', () => {
    const line = joinLines(SCHEME);
    expect(read(line).filter(({ owners: all }) => all.length > 0).length).toBeGreaterThanOrEqual(4);
    expect(read(line)[1]?.text).toBe('推进管网改造。更换老旧管网46公里。（市城管局、市财政局负责）');
  });

  it('should read a fragment of items without any title', () => {
    const text = [
      '（三）提升就业服务。每个街道至少建成一个零工驿站。（省人社厅牵头，省财政厅配合）',
      '12. 开展技能培训，全年培训30万人次（省人社厅、省教育厅负责，2024年12月底前完成）。',
      '(4) 畅通欠薪举报渠道。[省人社厅（劳动监察局）、各市人民政府]',
    ].join('\n');
    expect(read(text).map(({ text: words, kind }) => `${kind} ${words.slice(0, 6)}`)).toEqual([
      'assignment 提升就业服务',
      'assignment 开展技能培训',
      'assignment 畅通欠薪举报',
    ]);
  });

  it('should read labels below an item as part of it', () => {
    const text = [
      '1．推进城市更新。改造老旧街区5片，新建口袋公园20个。',
      '责任领导：夏某 责任单位：区住建局、区城管局 完成时限：2025年11月底',
      '2．提升养老服务水平。新增养老床位300张。',
      '责任单位：区民政局 完成时限：2025年10月底',
    ].join('\n');
    expect(read(text).map((one) => [owners(one), one.deadline?.due])).toEqual([
      ['joint 区住建局，joint 区城管局', '2025-11-30'],
      ['lead 区民政局', '2025-10-31'],
    ]);
  });
});

describe('minutes', () => {
  const MINUTES = [
    '东山区人民政府常务会议纪要',
    '2024年11月1日上午，区长高原主持召开区政府第31次常务会议。纪要如下：',
    '一、关于停车秩序整治',
    '会议听取了区城管局的汇报。会议要求，区城管局要会同区公安分局于11月底前拿出方案。',
    '二、关于老旧小区改造',
    '会议议定以下事项：',
    '1.由区住建局牵头，区财政局配合，12月底前完成招标。',
    '2.经费问题。所需经费由区财政局统筹解决。',
    '出席：高原、石磊',
  ].join('\n');

  it('should read what the meeting demands and what it decides, with who answers for it', () => {
    expect(read(MINUTES).map((one) => `${one.kind} ${owners(one)}`)).toEqual([
      'assignment lead 区城管局，support 区公安分局',
      'assignment lead 区住建局，support 区财政局',
      'assignment lead 区财政局',
    ]);
  });

  it('should count from the day of the meeting and call itself minutes', () => {
    const [article] = parseReport(MINUTES, { date: '2024-11-05' }).articles;
    expect([article?.genre, article?.anchor]).toEqual(['minutes', '2024-11-01']);
  });
});
