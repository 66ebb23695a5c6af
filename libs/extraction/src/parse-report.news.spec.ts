import { parseReport } from './parse-report';

const DATE = '2024-03-20';
const told = (text: string): string[] =>
  parseReport(text, { date: DATE }).articles.flatMap(({ directives }) =>
    directives.map((directive) => `${directive.issuer?.name ?? '-'}: ${directive.text}`),
  );
const dropped = (text: string): string[] =>
  parseReport(text, { date: DATE }).dropped.map(({ span, why }) => `${why}: ${text.slice(span.start, span.end)}`);

describe('directives in the news', () => {
  it('should take the earliest day, or a recurring duty told before it', () => {
    const first = (words: string): string | undefined =>
      parseReport(`会议强调，${words}`, { date: DATE }).articles[0]?.directives[0]?.deadline?.raw;
    expect(first('县住建局要一周一调度，确保7月底前全部开工。')).toBe('一周一调度');
    expect(first('县住建局要在7月底前全部开工，每周报送进度。')).toBe('7月底前');
    expect(first('县住建局要在7月底前开工，6月底前拆迁。')).toBe('6月底前');
  });

  it('should carry a speaker on until another speaks, and begin at the order or its subject', () => {
    const text =
      '本报讯 3月18日，县委书记段宏、县长雷鸣到工业园调研。段宏指出，园区是发展的主战场，要抓好招商。同时，要盘活闲置厂房，各包联领导要现场办公。雷鸣强调，在用工保障方面，要办好专场招聘会；县人社局要每月公布岗位。';
    expect(told(text)).toEqual([
      '段宏: 要抓好招商。',
      '段宏: 要盘活闲置厂房，各包联领导要现场办公。',
      '雷鸣: 在用工保障方面，要办好专场招聘会',
      '雷鸣: 县人社局要每月公布岗位。',
    ]);
  });

  it('should know who 他, a post alone and a silent subject are', () => {
    const text =
      '3月18日，省委书记段宏到河阳市考察。他强调，要稳住粮食生产。书记指出，要管好水利设施。3月19日，副省长雷鸣到会，听取汇报后要求有关部门限期整改。';
    expect(told(text)).toEqual(['段宏: 要稳住粮食生产。', '段宏: 要管好水利设施。', '雷鸣: 有关部门限期整改。']);
  });

  it('should take orders without 要 from those who demand and decide, and no statements', () => {
    const text =
      '会议强调，加强值班值守，严肃工作纪律。会议指出，发展是第一要务。会议决定，对困难企业缓缴三项费用；成立专项工作组。会议研究了其他事项。';
    expect(told(text)).toEqual([
      '会议: 加强值班值守，严肃工作纪律。',
      '会议: 对困难企业缓缴三项费用',
      '会议: 成立专项工作组。',
    ]);
  });

  it('should split at a semicolon where a clause opens with its own order, and nowhere else', () => {
    const text = '段宏强调，要把甲片区作为示范，先行推进；把乙片区作为储备，有序跟进；县城管局要抓紧报批。';
    expect(told(text)).toEqual([
      '段宏: 要把甲片区作为示范，先行推进；把乙片区作为储备，有序跟进',
      '段宏: 县城管局要抓紧报批。',
    ]);
  });

  it('should read a leader quoted word for word, named before or behind', () => {
    const text = '县长雷鸣来到车站。“旅客的事是大事。要开足窗口，不让旅客久等。”雷鸣说，“务必管好候车秩序。”';
    expect(told(text)).toEqual(['雷鸣: 要开足窗口，不让旅客久等。', '雷鸣: 务必管好候车秩序。']);
  });

  it('should read what an office or its notice demands', () => {
    const text =
      '日前，县教育局下发通知，要求各学校开展一次安全自查。《通知》强调，校长要带头值班。县防指要求，各乡镇要做好转移准备。';
    expect(told(text)).toEqual([
      '县教育局: 各学校开展一次安全自查。',
      '《通知》: 校长要带头值班。',
      '县防指: 各乡镇要做好转移准备。',
    ]);
  });

  it('should read pages with half-width marks and Windows line ends', () => {
    const text = '县长雷鸣强调,要抓好春\r\n灌;要修好水渠,清理\r\n\r\n淤泥。\r\n';
    expect(told(text)).toEqual(['雷鸣: 要抓好春灌', '雷鸣: 要修好水渠,清理淤泥。']);
  });
});

describe('news that direct nothing', () => {
  it.each([
    ['a scene', '活动现场人头攒动，志愿者向过往群众讲解防火知识，提醒大家要注意用火安全。'],
    ['a resident', '居民赵大姐说：“要是没有社区，这事不知道要拖多久，我们必须说声谢谢。”'],
    ['a pledge', '大家一致表示，要以此次会议为契机，再创佳绩。要把责任扛在肩上。'],
    ['what an office will do', '县民政局局长雷鸣表示，下一步将继续扩大试点，按照要求抓好落实。'],
    ['an adviser', '省农科院研究员路平指出，种植户要及时追肥。'],
    ['an agenda', '会议传达学习了上级精神，听取了防汛工作汇报，审议通过了年度立法计划。'],
    ['a deed', '今年以来，全县已开展排查三轮，整改隐患九百余处，重点区域必须佩戴头盔已成习惯。'],
    ['a study session', '学习会上，两名同志围绕必读篇目作了发言，大家交流了体会。'],
    ['a guest', '总理雷鸣会见来访的外宾。雷鸣表示，双方要用好合作机制。'],
    ['noun phrases', '这是一项重要任务，主要负责同志到会，纪要已经印发，群众需要帮助。'],
    ['praise', '段宏指出，工作成效显著，值得肯定，发展势头有利于下一步开局。'],
  ])('should leave out %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('should keep each sentence that looks like an order with the reason why it is none', () => {
    const text = '大家表示，要再接再厉。\n代表们建议，要压减审批材料。\n居民老周说：“这路必须早点修。”';
    expect(dropped(text)).toEqual([
      '表态性发言: 要再接再厉。',
      '没有说明是谁的要求: 代表们建议，要压减审批材料。',
      '引用居民或受访者的话: 这路必须早点修。',
    ]);
  });
});
