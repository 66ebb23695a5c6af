import { parseReport } from '../parse-report';

const directives = (text: string): string[] =>
  parseReport(text, { date: '2031-05-06' }).articles.flatMap((article) =>
    article.directives.map((directive) => directive.text.replaceAll('\n', '')),
  );

describe('paragraphs headed by a short order', () => {
  it('makes one directive of each paragraph, its title and what follows', () => {
    const text = [
      '何远山督导渡口安全',
      '　　5月6日，县长何远山到临江镇督导渡口安全。何远山强调，',
      '　　设施要补齐。县港航中心要逐个渡口配发救生衣，5月20日前报县应急局。',
      '　　巡查要加密。各渡口管理员要每天登记出航人数，不得超载。',
      '　　县应急局负责同志参加。',
    ].join('\n');
    expect(directives(text)).toEqual([
      '设施要补齐。县港航中心要逐个渡口配发救生衣，5月20日前报县应急局。',
      '巡查要加密。各渡口管理员要每天登记出航人数，不得超载。',
    ]);
  });

  it('leaves a single short order apart from the sentence behind it', () => {
    const text = [
      '何远山督导渡口安全',
      '　　5月6日，县长何远山到临江镇督导渡口安全。何远山强调，',
      '　　设施要补齐。县港航中心要逐个渡口配发救生衣，5月20日前报县应急局。',
      '　　县应急局负责同志参加。',
    ].join('\n');
    expect(directives(text)).toHaveLength(2);
  });

  it('leaves the matters of a paragraph apart where each opens with a short order of its own', () => {
    const text = [
      '何远山督导渡口安全',
      '　　5月6日，县长何远山到临江镇督导渡口安全。何远山强调，',
      '　　要补齐设施。县港航中心要逐个渡口配发救生衣。要加密巡查。各渡口管理员要每天登记出航人数。',
      '　　要压实责任。县应急局要牵头开展联合检查。要畅通信息。各镇要每天报告水情。',
    ].join('\n');
    expect(directives(text)).toHaveLength(8);
  });
});

describe('a chapter that tells several units, clause by clause', () => {
  const chapter = (body: string): string =>
    `关于做好春灌工作的通知\n各镇人民政府：\n一、明确分工\n${body}\n二、严格督查\n县督查室要每周通报灌溉进度。\n临江县人民政府办公室\n2031年3月2日`;

  it('is cut at semicolons where each clause has its own subject and order', () => {
    expect(directives(chapter('各镇要组织清淤；县水务局要统一调水。'))).toEqual(
      expect.arrayContaining(['各镇要组织清淤；', '县水务局要统一调水。']),
    );
  });

  it('stays whole where a clause goes on with the subject before it', () => {
    expect(directives(chapter('各镇要组织清淤；确保渠道畅通。'))).toHaveLength(2);
  });
});
