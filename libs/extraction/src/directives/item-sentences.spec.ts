import { parseReport } from '../parse-report';

const TITLE = '安河县航道整治实施方案';
const read = (...lines: string[]) =>
  parseReport([TITLE, ...lines].join('\n'), { date: '2031-03-02' }).articles.flatMap(({ directives }) => directives);
const texts = (...lines: string[]) => read(...lines).map(({ text }) => text);

describe('the sentences of an item', () => {
  it('are directives of their own below the heading of a chapter, and one below a title', () => {
    const [first, second] = ['县财政局要落实经费。', '各镇要明确专人，按月报送进度。'];
    expect(texts('四、强化监督保障', `${first}${second}`)).toEqual([first, second]);
    expect(texts(`（一）强化监督保障。${first}${second}`)).toEqual([`强化监督保障。${first}${second}`]);
  });

  it('lay down what follows a case', () => {
    const one = '发现采砂船的，对船主约谈，扣减奖补。';
    expect(texts('五、奖惩措施', `（一）${one}`)).toEqual([one]);
  });

  it('order what is left to do after a deed, and nothing where all is done', () => {
    const left = '关于护岸资金。县财政局已拨付首笔300万元，余款由县港航中心核定后于9月底前兑付。';
    expect(texts('一、有关资金', `1. ${left}`, '2. 关于旧船处置。县海事处已于2月办结。')).toEqual([left]);
  });

  it.each([
    [
      'how a body is made up',
      '二、组织领导',
      '3月2日，县政府成立了航道整治指挥部，县长任指挥长。办公室设在县港航中心。',
    ],
    ['the names of stages', '四、实施步骤', '（一）宣传发动阶段（3月2日—3月31日）。'],
    ['of what a thing consists', '二、整治内容', '（一）基础类。包括航标、护岸、码头等设施。'],
    ['to what it applies', '一、整治范围', '2020年底前建成、设施老化的渡口。2031年共整治渡口16处。'],
    ['what the office means to do', '二、时间安排', '（二）实地督查（8月）。县政府督查室将会同县港航中心组成督查组。'],
    ['that a paper is sent', '', '《安河县航道分工》已经县人民政府同意，现印发给你们，请结合实际执行。'],
  ])('give no order where they tell %s', (_, heading, line) => {
    expect(texts(heading, line)).toEqual([]);
  });

  it('go on after a paper spoke of itself', () => {
    const line = '为加快航道整治，经县政府同意，现提出以下意见。一、整治航道（一）清淤。清淤30公里。（县港航中心负责）';
    expect(texts(`${line}各镇要落实属地责任。`)).toEqual([
      '清淤。清淤30公里。（县港航中心负责）',
      '各镇要落实属地责任。',
    ]);
  });

  it('may hold attitude alone', () => {
    const natures = read('（一）提高认识。各镇要充分认识航道整治的重大意义。', '（二）清理淤泥。各镇要清淤30公里。');
    expect(natures.map(({ nature }) => nature)).toEqual(['exhortation', 'task']);
  });

  it('give no title to an order that begins with whom it tells', () => {
    const one = '各牵头单位要对照目标任务制定细化方案，4月10日前报县政府督查室。';
    expect(texts(`一、${one}`)).toEqual([one]);
  });
});
