import { parseReport } from '../parse-report';

const TITLE = '安河县人民政府办公室\n关于印发安河县2031年重点项目分工的通知\n';
const read = (table: readonly string[]) =>
  parseReport(`${TITLE}${table.join('\n')}\n`, { date: '2031-01-20' }).articles.flatMap(({ directives }) => directives);
const told = (table: readonly string[]) =>
  read(table).map(({ text, owners, deadline }) => ({
    text,
    owners: owners.map(({ name, role }) => `${role} ${name}`),
    due: deadline?.due,
  }));

const HEAD = '序号\t事项\t具体任务\t牵头单位\t配合单位\t完成时限';

describe('a task table in plain text', () => {
  it('gives each row as an assignment with the owners and the term of its columns', () => {
    expect(told([HEAD, '1\t码头改造\t新建泊位3个，更换护栏\t县港航中心\t县水利局、各乡镇\t9月底前'])).toEqual([
      {
        text: '码头改造\t新建泊位3个，更换护栏\t县港航中心\t县水利局、各乡镇\t9月底前',
        owners: ['lead 县港航中心', 'support 县水利局', 'support 各乡镇'],
        due: '2031-09-30',
      },
    ]);
  });

  it('keeps the place of every owner in the source', () => {
    const text = `${TITLE}${HEAD}\n1\t码头改造\t更换护栏\t县港航中心\t县水利局\t9月底前\n`;
    const owners = parseReport(text, {}).articles.flatMap(({ directives }) => directives.flatMap((one) => one.owners));
    expect(owners.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(['县港航中心', '县水利局']);
  });

  it('reads columns that upright strokes part', () => {
    expect(told(['| 任务 | 责任单位 | 时限 |', '| 清理河道垃圾 | 县水利局、县城管局 | 4月底前 |'])).toEqual([
      expect.objectContaining({ owners: ['joint 县水利局', 'joint 县城管局'] }),
    ]);
  });

  it('takes a dash for nobody', () => {
    expect(told([HEAD, '1\t码头改造\t更换护栏\t县港航中心\t—\t9月底前'])[0]?.owners).toEqual(['lead 县港航中心']);
  });

  it('names no people of a column of leaders as owners', () => {
    expect(told(['任务\t责任单位\t责任领导', '疏浚航道\t县港航中心\t常守仁'])[0]?.owners).toEqual(['lead 县港航中心']);
  });

  it('leaves out a row whose cells do not tell their columns', () => {
    expect(told([HEAD, '更换护栏\t县港航中心\t9月底前'])).toEqual([]);
  });

  it('takes no table for tasks that names nobody in its head', () => {
    expect(told(['序号\t指标\t单位\t数值', '1\t泊位\t个\t3'])).toEqual([]);
  });
});
