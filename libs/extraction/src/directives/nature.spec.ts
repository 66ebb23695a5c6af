import { readNature } from './nature';

describe('the nature of a directive', () => {
  it.each([
    '各科室要摆正心态，真正把责任落实到每个岗位。',
    '要进一步增强做好排水管网改造工作的紧迫感、责任感。',
    '物业企业要履行好主体责任，汲取火灾教训，时刻绷紧安全生产这根弦。',
    '各镇要行动起来，全力做好秋粮收购各项工作。',
    '各科室要想企业之所想，不当看客，决不能一拖了之。',
    '要把认识统一到全会部署上来，把防灾摆在首位。',
    '要原原本本学习讲话，把握核心要义，做到学深悟透。',
    '各科室要把窗口服务作为“金字招牌”，以硬作风树好形象、以快节奏赢得口碑。',
    '党员要带头亮身份、带头作承诺，发挥好先锋模范作用。',
    '要以钉钉子的韧劲推动各项部署落到底，经得起时间检验。',
    '要让群众更加满意，做到急难有人问、困难有人帮。',
  ])('should take «%s» for an exhortation', (text) => {
    expect(readNature([text], false)).toBe('exhortation');
  });

  it.each([
    '支部书记要带头上一堂廉政课。',
    '各科室要摆正心态，对照台账逐户回访。',
    '要进一步增强紧迫感，月底前完成排水管网改造。',
    '要开展粮库隐患排查。',
    '要把渡口改造作为重点，建成浮桥两座。',
    '要发挥好协会作用，举办三场供需对接会。',
  ])('should take «%s» for a task', (text) => {
    expect(readNature([text], false)).toBe('task');
  });

  it('should take what only leads to the next order for a heading', () => {
    expect(readNature(['要抓好当前重点工作。'], true)).toBe('heading');
    expect(readNature(['要抓好当前重点工作。'], false)).not.toBe('heading');
  });
});
