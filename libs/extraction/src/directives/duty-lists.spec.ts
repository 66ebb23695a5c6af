import { parseReport } from '../parse-report';

const articles = (...lines: string[]) => parseReport(lines.join('\n'), { date: '2031-03-02' }).articles;
const told = (...lines: string[]) =>
  articles(...lines)
    .flatMap(({ directives }) => directives)
    .map(({ text, owners }) => [text, ...owners.map(({ name, role }) => `${role} ${name}`)]);

describe('a list of duties', () => {
  it('takes each line that names a unit before a colon', () => {
    const lines = [
      '县港航中心：负责航标维护，并会同县海事处开展夜间巡查。',
      '县公安局、县交通局：保障码头周边道路畅通。',
    ];
    expect(told('安河县航道整治工作方案', '四、职责分工', ...lines)).toEqual([
      [lines[0], 'lead 县港航中心', 'support 县海事处'],
      [lines[1], 'joint 县公安局', 'joint 县交通局'],
    ]);
  });

  it('takes no line that greets, labels or only describes', () => {
    const lines = ['各乡镇人民政府，县直各单位：', '联系人：县港航中心 方圆', '航道等级：开放水域为三级航道。'];
    expect(told('关于开展航道整治的通知', ...lines)).toEqual([]);
  });

  it('takes nobody for told where a body is made up', () => {
    const body = '县航道整治领导小组组长为分管副县长，成员为县港航中心、县水利局等单位负责同志。';
    expect(told('安河县航道整治工作方案', '一、组织体系', '1. 领导小组', body)).toEqual([]);
  });

  it('knows the short name that the document gives a unit', () => {
    const lines = ['县航道整治指挥部（以下简称县航指）设在县港航中心。', '（1）县航指应当在汛后组织一次航标普查。'];
    expect(told('安河县航道应急预案', '5　后期处置', ...lines)).toEqual([
      ['县航指应当在汛后组织一次航标普查。', 'lead 县航指'],
    ]);
  });
});

describe('a plan whose parts are numbered in decimals', () => {
  it('is one document whose headings are no orders', () => {
    const text = ['安河县航道应急预案（节选）', '2　组织体系', '2.1　预防准备', '（1）各镇要在4月底前清点浮标。'];
    const [only, ...others] = articles(...text);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ headline: '安河县航道应急预案（节选）', genre: 'document' });
    expect(told(...text)).toEqual([['各镇要在4月底前清点浮标。', 'lead 各镇']]);
  });
});
