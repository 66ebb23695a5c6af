import { readListRule } from './list-rule';

const ITEMS = '一、修建步道。（县文旅局、县林业局负责）\n';

describe('readListRule', () => {
  it.each([
    '列第一位者为牵头单位，下同',
    '排在第一位的部门为牵头部门，下同',
    '排名首位的为牵头责任单位，下同',
    '列首位的为牵头单位',
  ])('should read «%s» as governing from its bracket to the end', (words) => {
    const text = `${ITEMS}二、绿化荒山。（县林业局、各镇负责，${words}）\n${ITEMS}`;
    const start = text.indexOf('（县林业局、各镇');
    expect(readListRule(text)).toEqual({ rule: 'first-leads', governs: { start, end: text.length } });
  });

  it('should let a note on all items govern the whole document', () => {
    const text = `${ITEMS}注：以上任务排在第一位的为牵头单位。`;
    expect(readListRule(text)).toEqual({ rule: 'first-leads', governs: { start: 0, end: text.length } });
  });

  it('should read no rule from a rank in a contest', () => {
    expect(readListRule('我县粮食单产列全省第一位，县农业农村局为先进单位。')).toBeUndefined();
    expect(readListRule(ITEMS)).toBeUndefined();
  });
});
