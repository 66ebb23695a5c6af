import { parseReport } from './parse-report';

const groups = (text: string): { group: string; index: number; text: string; parts: string }[] =>
  parseReport(text, { date: '2024-03-20' }).articles.flatMap(({ directives }) =>
    directives.flatMap(({ group, text: words, kind, nature }) =>
      group ? [{ group: group.title, index: group.index, text: words, parts: `${kind} ${nature}` }] : [],
    ),
  );

const CHECKS = ['民生实事清单', '人大建议提案台账', '债务风险化解方案', '营商环境评价指标', '环保督察反馈问题'];
const DIGITS = ['一', '二', '三', '四', '五'];

describe('directives that a text counts together', () => {
  it.each([3, 5])('should find %i checks as one group, over the break of a column', (count) => {
    const checks = CHECKS.slice(0, count);
    const clauses = checks.map((check, index) => `${DIGITS[index] ?? ''}要对照${check}逐项销号。`);
    const text = [
      '县委常委会（扩大）会议召开',
      `本报讯（记者 温雅）3月18日，县委书记段宏主持召开会议。`,
      `针对年度重点任务，段宏要求，${clauses.join('').slice(0, 24)}`,
      `${clauses.join('').slice(24)}段宏强调，要加强督查，每月通报一次。`,
    ].join('\n\n');
    expect(groups(text)).toEqual(
      checks.map((check, index) => ({
        group: '逐项销号',
        index: index + 1,
        text: `${DIGITS[index] ?? ''}要对照${check}逐项销号。`,
        parts: 'instruction task',
      })),
    );
  });

  it('should find measures with title sentences as one group, each with its paragraph', () => {
    const measures = [
      '建立水库名录。对全县小型水库逐一编号建档，明确产权单位和巡查责任人。',
      '落实管护经费。县财政局按每座每年不少于八千元安排管护资金，纳入年度预算。',
      '加强日常巡查。巡查员汛期每日、非汛期每周巡查一次，发现险情及时上报。',
      '严格考核奖惩。由县水利局每季度对管护情况进行考核，结果与经费拨付挂钩。',
      '推进信息化建设。逐步为水库安装雨量和视频监测设备，做到险情早发现。',
    ];
    const lead = '本报讯（记者 温雅）为管好用好小型水库，我县出台管护办法。';
    const found = groups(['管好小水库 守护大民生', lead, ...measures].join('\n\n'));
    expect(found.map(({ text }) => text)).toEqual(measures);
    expect(new Set(found.map(({ group }) => group)).size).toBe(1);
    expect(new Set(found.map(({ parts }) => parts))).toEqual(new Set(['measure task']));
  });

  it('should keep what follows a numbered clause with it, up to the next number', () => {
    const text =
      '会议要求，一要排查到位。要不留死角，各村逐户登记。二要整改到位。对查出的问题限期整改。三要问责到位。会议还研究了人事事项。';
    expect(groups(text).map(({ text: words }) => words)).toEqual([
      '一要排查到位。要不留死角，各村逐户登记。',
      '二要整改到位。对查出的问题限期整改。',
      '三要问责到位。',
    ]);
  });

  it.each([
    ['首先、其次、最后', '段宏要求，首先，要摸清底数；其次，要分类施策；最后，要限时办结。', 3],
    ['第一、第二', '段宏强调，第一，要摸清底数。第二，要分类施策。', 2],
    ['一、二、', '段宏就下步工作提三点要求：一、摸清底数。逐户登记造册。二、分类施策。三、限时办结。', 3],
    ['1. 2.', '会议要求：1.抓好值班值守；2.抓好物资储备；3.抓好信息报送。', 3],
    ['①②', '会议要求：①抓好值班值守；②抓好物资储备。', 2],
    ['（一）（二）', '会议要求：（一）抓好值班值守。（二）抓好物资储备。', 2],
  ])('should count %s', (_, text, count) => {
    expect(groups(text).map(({ index }) => index)).toEqual(Array.from({ length: count }, (__, index) => index + 1));
  });

  it('should not take a list of achievements for measures', () => {
    const text = [
      '河东镇：三个一批优环境',
      '整治了一批脏乱点。今年以来，该镇累计清理垃圾三百余吨，拆除残垣断壁九十处。',
      '新建了一批小游园。目前已建成游园十二个，受益群众达四千余人。',
      '选树了一批示范户。先后评选美丽庭院二百户，营造了良好氛围。',
    ].join('\n');
    expect(groups(text)).toEqual([]);
  });

  it('should not call a single number a group', () => {
    expect(groups('会议要求，一要抓好落实，县水利局要清点物资。')).toEqual([]);
  });
});
