import { findSecrecyMarking } from './secrecy-marking';

const page = (...head: string[]): string =>
  [...head, '全县防汛工作会议纪要', '会议强调，各镇要在6月底前备足物资。', '各单位要加强值守。'].join('\n');

describe('findSecrecyMarking', () => {
  it.each([
    ['机密★10年', '机密'],
    ['秘密★', '秘密'],
    ['绝 密 ★ 长期', '绝密'],
    ['机　密', '机密'],
    ['000012　机密　特急', '机密'],
    ['特急 秘密', '秘密'],
    ['密级：机密', '机密'],
    ['密　级: 绝密   紧急程度：特急', '绝密'],
    ['【秘密】', '秘密'],
    ['（机密）某工程选址方案', '机密'],
    ['秘密*1年', '秘密'],
    ['密级：机密，保密期限：10年', '机密'],
    ['密级：秘密、保密期限5年', '秘密'],
    ['密级（机密）', '机密'],
    ['密级 机密', '机密'],
    ['保密等级：机密', '机密'],
    ['机密（10年）', '机密'],
    ['机密·10年', '机密'],
    ['秘密：5年', '秘密'],
    ['機密', '机密'],
    ['机\u200b密', '机密'],
  ])('should find «%s» at the head', (marking, level) => {
    expect(findSecrecyMarking(page(marking))).toEqual({ level });
  });

  it('should find a marking in the footer and in a line of its own between paragraphs', () => {
    expect(findSecrecyMarking(`${page()}\n— 3 —\n秘密`)).toEqual({ level: '秘密' });
    expect(findSecrecyMarking(`${page()}\n\n机 密\n\n下一步工作`)).toEqual({ level: '机密' });
    expect(findSecrecyMarking(`${page()}附件2 机密★5年`)).toEqual({ level: '机密' });
  });

  it.each([
    '要依法保护企业商业秘密和个人隐私。',
    '区保密局要开展机密文件清退检查。',
    '增强保守国家秘密意识，严防失密泄密。',
    '涉密人员管理（机密级以上）按规定执行。',
    '国家秘密的密级：绝密、机密、秘密三级。',
    '密级：无',
    '标明密级：秘密级以上文件另行登记。',
    '密级分为：绝密、机密和秘密。',
    '《机密任务》剧组到我县取景',
  ])('should take «%s» for ordinary words', (line) => {
    expect(findSecrecyMarking(page(line))).toBeUndefined();
    expect(findSecrecyMarking(`${page()}${line}`)).toBeUndefined();
  });

  it('should not take a word that the page broke for a marking', () => {
    expect(findSecrecyMarking(page('一要加强对商业', '秘密', '的保护'))).toBeUndefined();
    const body = `${page()}\n${'要做好信访工作。\n'.repeat(9)}要严格保守工作\n秘密\n，加强教育。`;
    expect(findSecrecyMarking(body)).toBeUndefined();
  });

  it('should find nothing in long hostile text', () => {
    const hostile = '密级'.repeat(500_000) + '机'.repeat(500_000) + ' '.repeat(500_000);
    expect(findSecrecyMarking(hostile)).toBeUndefined();
  });
});
