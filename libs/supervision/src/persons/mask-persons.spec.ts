import { maskPersons } from './mask-persons';

describe('the names of residents', () => {
  it.each([
    ['要走访脱贫户郑大山，核实收入。', '要走访脱贫户郑某某，核实收入。'],
    ['村民胡柱反映渠道堵塞。', '村民胡某反映渠道堵塞。'],
    ['监测户欧阳春家的危房要修。', '监测户欧阳某家的危房要修。'],
    ['低保对象：贺兰英（孤寡）要纳入供养。', '低保对象：贺某某（孤寡）要纳入供养。'],
    ['脱贫户郑大山、胡柱和贺兰英的医保要补缴。', '脱贫户郑某某、胡某和贺某某的医保要补缴。'],
    ['要对郑大山等3户落实帮扶。', '要对郑某某等3户落实帮扶。'],
    ['看望胡柱夫妇，送去棉被。', '看望胡某夫妇，送去棉被。'],
    ['独居老人贺兰英已送医，贺兰英的子女要尽快联系。', '独居老人贺某某已送医，贺某某的子女要尽快联系。'],
  ])('are masked: %s', (text, masked) => {
    expect(maskPersons(text)).toBe(masked);
    expect(masked).toHaveLength(text.length);
  });

  it.each([
    '要保障群众安全，方便居民出行。',
    '副区长宋明强调，区水务局局长沈荷要牵头。',
    '村民代表会议要在5月底前召开，村民委员会要公示。',
    '脱贫户人均收入要达标，监测户全部纳入。',
    '居民文化生活要丰富，农户施肥要科学，困难群众温暖过冬。',
    '群众满意度要达到95%，低保对象应保尽保。',
    '住户安装燃气报警器，业主单位要配合。',
  ])('are not seen where there are none: %s', (text) => {
    expect(maskPersons(text)).toBe(text);
  });
});

describe('the numbers of residents', () => {
  it.each([
    ['电话13812345678。', '电话138****5678。'],
    ['电话138 1234 5678或+86-13912345678', '电话138 **** 5678或+86-139****5678'],
    ['身份证号330382196511200417，', '身份证号330*************17，'],
    ['身份证33038219651120041X', '身份证330*************1X'],
    ['卡号6228480402564890018', '卡号6228***********0018'],
    ['电话１３８１２３４５６７８', '电话１３８****５６７８'],
  ])('are masked: %s', (text, masked) => {
    expect(maskPersons(text)).toBe(masked);
    expect(masked).toHaveLength(text.length);
  });

  it.each([
    '0577-88123456',
    '12345热线',
    '2026年3月9日',
    '投资13800万元',
    '01a20cbd-0000-7000-8000-138123456780',
    'a1b213812345678',
  ])('are not seen in %s', (text) => {
    expect(maskPersons(text)).toBe(text);
  });
});

describe('an answer', () => {
  it('is masked as a whole: a name that one text gives away stands in no other', () => {
    const task = {
      id: '01a20cbd-0000-7000-8000-000000000000',
      title: '帮郑大山修房',
      text: '要帮脱贫户郑大山家修房',
      day: null,
      done: false,
      said: [{ text: '郑大山的房', span: { start: 3, end: 8 } }],
    };
    expect(maskPersons(task)).toEqual({
      ...task,
      title: '帮郑某某修房',
      text: '要帮脱贫户郑某某家修房',
      said: [{ text: '郑某某的房', span: { start: 3, end: 8 } }],
    });
  });

  it('takes time in proportion to its length', () => {
    const hostile = '脱贫户王'.repeat(50_000) + '1'.repeat(100_000) + '、王某和'.repeat(20_000);
    const started = performance.now();
    expect(maskPersons(hostile)).toHaveLength(hostile.length);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
