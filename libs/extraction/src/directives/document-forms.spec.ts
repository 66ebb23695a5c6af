import { parseReport } from '../parse-report';

const read = (...lines: string[]) =>
  parseReport(lines.join('\n'), { date: '2031-03-02' }).articles.flatMap(({ directives }) => directives);
const ownersOf = (...lines: string[]) =>
  read(...lines).map(({ owners }) => owners.map(({ name, role }) => `${role} ${name}`));

const SCHEME = [
  '安河县水域巡视反馈问题整改方案',
  '一、重点问题',
  '（一）旧船占道。查看时，北汊仍有旧船。',
  '整改措施：',
];
const LABELS = ['牵头单位：县港航中心', '责任单位：县水利局，各乡镇人民政府', '整改时限：2031年8月底前'];

describe('the forms of a document', () => {
  it('reads numbered pieces and the lines of labels below the last of them as one item', () => {
    const items = read(...SCHEME, '1.拖离旧船6艘。', '2.清理航道淤泥，设置浮标。', ...LABELS);
    expect(items.map(({ text, deadline }) => [text, deadline?.due])).toEqual([
      [`拖离旧船6艘。2.清理航道淤泥，设置浮标。${LABELS.join('')}`, '2031-08-31'],
    ]);
    expect(items[0]?.owners.map(({ name, role }) => `${role} ${name}`)).toEqual([
      'lead 县港航中心',
      'support 县水利局',
      'support 各乡镇人民政府',
    ]);
  });

  it('reads a label whose line ends with the rule on lists, and the lines behind it', () => {
    const labels = ['责任单位：县港航中心、县水利局（排第一位的为牵头单位，下同）', '完成时限：2031年8月底前'];
    const items = read(...SCHEME, '1.拖离旧船6艘。', ...labels, '2.清理淤泥。', '责任单位：县水利局、县港航中心');
    expect(items.map(({ deadline }) => deadline?.due)).toEqual(['2031-08-31', undefined]);
    expect(ownersOf(...SCHEME, '1.拖离旧船6艘。', ...labels, '2.清理淤泥。', '责任单位：县水利局、县港航中心')).toEqual(
      [
        ['lead 县港航中心', 'support 县水利局'],
        ['lead 县水利局', 'support 县港航中心'],
      ],
    );
  });

  it('lets the unit of a heading lead items that name only who supports them', () => {
    const items = ['1.改造渡口6处。（配合单位：县财政局）', '2.清理航道，9月底前完成。'];
    expect(ownersOf('安河县重点任务分工方案', '一、县港航中心牵头（2项）', ...items)).toEqual([
      ['lead 县港航中心', 'support 县财政局'],
      ['lead 县港航中心'],
    ]);
  });

  it('leaves each piece its own labels', () => {
    const [first, second] = [['牵头单位：县港航中心'], ['牵头单位：县水利局']];
    expect(ownersOf(...SCHEME, '1.拖离旧船6艘。', ...first, '2.清理航道淤泥。', ...second)).toEqual([
      ['lead 县港航中心'],
      ['lead 县水利局'],
    ]);
  });

  it('parts pieces that follow a label on its own line', () => {
    const together = '整改措施：1. 拖离旧船6艘。2. 清理航道淤泥。';
    expect(read(...SCHEME.slice(0, 3), together, ...LABELS)).toHaveLength(1);
  });

  it('takes a standing term for no deadline: there is no last day', () => {
    const items = read(...SCHEME, '1.拖离旧船6艘。', '责任单位：县港航中心', '整改时限：长期坚持');
    expect(items[0]?.text).toContain('整改时限：长期坚持');
    expect(items[0]?.deadlines).toEqual([]);
    expect(items[0]?.questions.filter(({ field }) => field === 'deadline')).toEqual([]);
    const dateless = read(...SCHEME, '1.拖离旧船6艘。', '责任单位：县港航中心');
    expect(dateless[0]?.questions.map(({ field }) => field)).toContain('deadline');
  });

  it('takes no aims and no questions for orders', () => {
    const aims = ['二、治理目标', '到2032年底，航道畅通率达到99%，完成清淤30万方。'];
    const asks = ['三、检查内容', '（一）台账建立情况。台账是否齐全，更新是否按月完成。'];
    expect(read('关于开展航道检查的通知', ...aims, ...asks)).toEqual([]);
  });

  it('takes no list of those who came for an order', () => {
    const came = '列席：县人大有关负责同志，县水利局、县财政局等单位负责同志';
    expect(read('安河县人民政府常务会议纪要', '会议研究了航道工作。', came)).toEqual([]);
  });

  it('begins an order behind the words that say how things stand', () => {
    const said = '会议指出，我县清淤进度全市靠后，必须倒排工期。';
    expect(read('安河县人民政府常务会议纪要', said).map(({ text }) => text)).toEqual(['必须倒排工期。']);
  });

  it('gives the items that a meeting settled to the meeting', () => {
    const items = read('安河县常务会议纪要', '会议研究了6个事项，议定如下：', '1. 由县港航中心清淤，9月底前完成。');
    expect(items.map(({ issuer }) => issuer?.name)).toEqual(['会议']);
  });

  it('gives the items of minutes to the meeting that decides them', () => {
    const items = read(
      '安河县人民政府常务会议纪要',
      '一、研究航道工作',
      '会议听取了汇报。',
      '会议议定：',
      '（一）由县港航中心会同县水利局、县财政局，4月10日前提出清淤办法。',
      '（二）县财政局负责安排经费，5月底前拨付到位。',
    );
    expect(items.map(({ issuer }) => issuer?.name)).toEqual(['会议', '会议']);
    expect(items[0]?.owners.map(({ name, role }) => `${role} ${name}`)).toEqual([
      'lead 县港航中心',
      'support 县水利局',
      'support 县财政局',
    ]);
  });

  it('names no issuer for the items of other documents', () => {
    const items = read('关于做好航道工作的通知', '一、重点任务', '（一）清理航道。疏浚北汊。（县港航中心负责）');
    expect(items.map(({ issuer }) => issuer)).toEqual([undefined]);
  });

  it('reads the headline of a scheme whose title runs over two lines, without the office above it', () => {
    const headline = (...lines: string[]) => parseReport([...lines, ...SCHEME.slice(1)].join('\n'), {}).report.title;
    expect(headline('安河县人民政府', '水域治理重点问题', '整改方案').replace(/\s/gu, '')).toBe(
      '水域治理重点问题整改方案',
    );
    expect(headline('安河县人民政府', '航道整改方案')).toBe('航道整改方案');
  });

  it('reads no number line into the title of minutes', () => {
    const { title } = parseReport(
      [
        '安河县人民政府',
        '专题会议纪要',
        '〔2031〕6号',
        '关于研究航道清淤的会议纪要',
        '3月1日，副县长主持召开会议，研究清淤工作。',
      ].join('\n'),
      {},
    ).report;
    expect(title).toBe('关于研究航道清淤的会议纪要');
  });

  it('reads who is asked and who has dated work in a document as assignments', () => {
    const items = read('关于报送航道台账的通知', '县督查室每季度通报进展情况。', '请各乡镇于3月20日前报送联络员名单。');
    expect(items.map(({ kind, owners }) => [kind, owners.map(({ name }) => name)])).toEqual([
      ['assignment', ['县督查室']],
      ['assignment', ['各乡镇']],
    ]);
  });

  it('takes no approval of a paper for a decision', () => {
    const approved = '会议原则同意《安河县航道管理办法》。由县司法局修改完善，5月底前印发。';
    expect(read('安河县人民政府常务会议纪要', '一、审议办法', approved).map(({ text }) => text)).toEqual([
      '由县司法局修改完善，5月底前印发。',
    ]);
  });

  it('takes no approval for a decision that goes on to say what the paper holds', () => {
    const minutes = ['安河县人民政府常务会议纪要', '一、审议资金分配'];
    expect(read(...minutes, '会议原则同意县水利局提出的分配方案，共安排资金900万元，用于渡口12处。')).toEqual([]);
    expect(read(...minutes, '会议同意将旧船闸用地划给县港航中心。')).toHaveLength(1);
  });

  it('reads a case and who deals with it as one order', () => {
    const items = read('关于航道安全的通知', '请各乡镇于3月20日前报送名单。对虚报的，由县港航中心严肃处理。');
    expect(items.map(({ text, owners }) => [text, owners[0]?.name])).toEqual([
      ['请各乡镇于3月20日前报送名单。', '各乡镇'],
      ['对虚报的，由县港航中心严肃处理。', '县港航中心'],
    ]);
  });

  it('reads no order where a bulletin tells who went to look', () => {
    const told = '按照县委安排，7月31日至8月5日，由县督查室牵头，抽调县港航中心人员组成督查组，查看了渡口。';
    expect(read('关于渡口督查情况的通报', '各乡镇：', told)).toEqual([]);
  });

  it('keeps the salutation of a notice apart from what it asks', () => {
    expect(read('关于航道安全的通知', '各乡镇、县直有关单位：', '请各乡镇于3月20日前报送名单。')).toHaveLength(1);
  });

  it('reads the sentences below the mere name of a part one by one and passes over what orders nothing', () => {
    const part = '领导小组办公室设在县港航中心。各乡镇要每月巡查一次。县财政将巡护经费列入预算。';
    expect(read('安河县航道整治工作方案', '一、组织实施', part).map(({ text }) => text)).toEqual([
      ...['各乡镇要每月巡查一次。', '县财政将巡护经费列入预算。'],
    ]);
  });

  it('reads a working group: who leads it, its members and its work', () => {
    const group = ['牵头单位：县港航中心', '成员单位：县水利局、县气象局', '工作职责：负责水情通报，4月底前装好浮标。'];
    const scheme = [
      '安河县渡运保障工作方案',
      '一、任务分工',
      '（一）水情组',
      ...group,
      '（二）后勤组',
      ...group.slice(1),
    ];
    expect(ownersOf(...scheme)).toEqual([
      ['lead 县港航中心', 'support 县水利局', 'support 县气象局'],
      ['joint 县水利局', 'joint 县气象局'],
    ]);
  });

  it('reads a number right before a year as the number of an item', () => {
    const items = read(...SCHEME, '1.2031年5月底前拖离旧船6艘。', '2.清理淤泥。', ...LABELS);
    expect(items[0]?.deadlines.map(({ due }) => due)).toEqual(['2031-05-31', '2031-08-31']);
  });

  it('keeps the buttons of a web page out of the line above them', () => {
    const items = read(
      ...SCHEME,
      '1.拖离旧船6艘。',
      '责任单位：县港航中心、县水利局',
      '【字体：大 中 小】【打印】【关闭】',
    );
    expect(items[0]?.owners.map(({ name }) => name)).toEqual(['县港航中心', '县水利局']);
  });

  it('calls a standing rule said at a meeting a measure, and the points of a speech instructions', () => {
    const minutes = ['安河县人民政府常务会议纪要', '一、研究渡运'];
    const said = '会议要求，新建渡口须同步安装监控。各乡镇要逐船登记。';
    expect(read(...minutes, said).map(({ kind }) => kind)).toEqual(['measure', 'assignment']);
    const points = '会议强调，一要守住底线。各乡镇要带头值守。二要抓细排查。县水利局要逐闸过筛。';
    expect(read(...minutes, points).map(({ kind }) => kind)).toEqual(['instruction', 'instruction']);
  });
});
