import { parseReport } from '../parse-report';

const report = (body: string): string =>
  `县政府召开防火会议\n\n本报讯（记者 江 禾）3月9日，副县长周启航带着应急、林业部门负责人到青石岭，召开防火会议。\n\n${body}`;
const found = (body: string): string[] =>
  parseReport(report(body), { date: '2026-03-10' }).articles.flatMap(({ directives }) =>
    directives.map(({ text, issuer, kind }) => `${issuer?.name ?? '？'} ${kind}：${text}`),
  );

describe('orders that name who acts', () => {
  it('should hear an order right behind 要求 and behind other orders', () => {
    expect(found('周启航要求，全县护林员取消轮休，在岗在位。各林场每天巡山两遍。要管住火源。')).toEqual([
      '周启航 instruction：全县护林员取消轮休，在岗在位。',
      '周启航 instruction：各林场每天巡山两遍。',
      '周启航 instruction：要管住火源。',
    ]);
  });

  it('should cut at a semicolon behind which another unit acts', () => {
    expect(found('周启航当场拍板：由县林业局牵头，县气象局配合，划定禁火区；县财政局对器材款先行垫付。')).toEqual([
      '周启航 instruction：由县林业局牵头，县气象局配合，划定禁火区',
      '周启航 instruction：县财政局对器材款先行垫付。',
    ]);
  });

  it.each([
    '周启航指出，个别乡镇存在“等靠要”思想。',
    '周启航指出，县林业局已组织夜巡三十场。',
    '周启航说，要想山常青，必须人常在。',
    '县林业局组织护林员上山。',
  ])('should find none in «%s»', (body) => {
    expect(found(body)).toEqual([]);
  });
});

describe('where an order begins', () => {
  it('should begin at the verbs before a ban or a duty', () => {
    expect(
      found('周启航强调，要守好山口。对违规上山的，一律劝返，不得放行。落实值班制度，遇有火情，务必即报。'),
    ).toEqual([
      '周启航 instruction：要守好山口。',
      '周启航 instruction：对违规上山的，一律劝返，不得放行。',
      '周启航 instruction：落实值班制度，遇有火情，务必即报。',
    ]);
  });

  it('should begin what is decided at its first words', () => {
    expect(found('会议决定，废弃苗圃移交青石镇，由县国资中心负责清产。')).toEqual([
      '会议 measure：废弃苗圃移交青石镇，由县国资中心负责清产。',
    ]);
  });

  it('should leave a statement before the order outside', () => {
    expect(found('周启航指出，防火是头等大事，不得松懈。')).toEqual(['周启航 instruction：不得松懈。']);
  });
});

describe('orders in quotation marks', () => {
  it('should know from what follows that the quotation was the same speaker’s', () => {
    expect(found('“谁也不许带火上山。”下山时，周启航又叮嘱各村要看好坟头。')).toEqual([
      '周启航 instruction：谁也不许带火上山。',
      '周启航 instruction：各村要看好坟头。',
    ]);
  });

  it.each(['“大家巡山一定要注意脚下。”周启航关切地说。', '“要多替护林员想一想。”山脚下，几名村民点头。'])(
    'should take no order from «%s»',
    (body) => {
      expect(found(body)).toEqual([]);
    },
  );

  it('should end the last item of a list before what then happened', () => {
    expect(found('周启航提出两点要求：一、管住火源；二、备足器材，做到随叫随到。防火目标责任书当场签订。')).toEqual([
      '周启航 instruction：管住火源',
      '周启航 instruction：备足器材，做到随叫随到。',
    ]);
  });
});
