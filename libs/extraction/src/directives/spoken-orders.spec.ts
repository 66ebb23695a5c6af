import { parseReport } from '../parse-report';

const report = (body: string): string =>
  `县政府召开冬季保供会议\n\n本报讯（记者 江 禾）12月3日，副县长周启航主持召开冬季保供会议。\n\n${body}`;
const spoken = (body: string): string[] =>
  parseReport(report(body), { date: '2026-12-04' }).articles.flatMap(({ directives }) =>
    directives.map(({ text, issuer }) => `${issuer?.name ?? '？'}：${text}`),
  );

describe('orders as they are spoken', () => {
  it('should begin at the time that leads to the order', () => {
    expect(spoken('周启航强调，接到通知之日起3个工作日内，各供热企业要上报存煤数。')).toEqual([
      '周启航：接到通知之日起3个工作日内，各供热企业要上报存煤数。',
    ]);
  });

  it('should cut at a semicolon behind which a time or a topic leads to the next order', () => {
    expect(
      spoken('周启航强调，供热企业要备足燃煤；12月8日前，管网要全部巡检一遍；对停暖不报的，该约谈的约谈。'),
    ).toEqual([
      '周启航：供热企业要备足燃煤',
      '周启航：12月8日前，管网要全部巡检一遍',
      '周启航：对停暖不报的，该约谈的约谈。',
    ]);
  });

  it('should hear in the next sentences the demands that one counts', () => {
    expect(spoken('周启航就做好保供提出两点意见。一要备足货源。商务部门要每天监测库存。二要管住价格。')).toEqual([
      '周启航：一要备足货源。商务部门要每天监测库存。',
      '周启航：二要管住价格。',
    ]);
  });

  it('should take a written instruction and a word given on the spot', () => {
    expect(spoken('县长丁一鸣作出批示：请县发改局会同县住建局核实，12月9日前报结果。')).toEqual([
      '丁一鸣：请县发改局会同县住建局核实，12月9日前报结果。',
    ]);
    expect(spoken('周启航看到锅炉停着，当场交代县住建局派人驻站，当晚恢复供热。')).toEqual([
      '周启航：县住建局派人驻站，当晚恢复供热。',
    ]);
  });

  it.each(['周启航强调，成绩来之不易，但也要看到，缺口依然不小。', '周启航说，供热的事容不得一点闪失。'])(
    'should find no order in «%s»',
    (body) => {
      expect(spoken(body)).toEqual([]);
    },
  );
});
