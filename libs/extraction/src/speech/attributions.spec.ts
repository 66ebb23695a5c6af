import { readAttributions } from './attributions';

const known = new Set(['陈晓峰', '李 杰', '何岚']);
const said = (text: string): string[] =>
  readAttributions(text, known).map(({ speaker, saying, content }) => {
    const name = 'name' in speaker ? speaker.name : speaker.kind;
    return `${name} ${saying} ${text.slice(content, content + 6)}`;
  });

describe('who says what', () => {
  it.each([
    ['陈晓峰强调，要抓好落实。', ['陈晓峰 demand 要抓好落实。']],
    ['县委书记陈晓峰在座谈时指出，要抓好落实。', ['陈晓峰 demand 要抓好落实。']],
    ['就做好下一步工作，她要求，各镇要拉网排查。', ['pronoun demand 各镇要拉网排']],
    ['会议还强调，要抓好落实。', ['会议 demand 要抓好落实。']],
    ['全县教育工作会议要求，各校要抓好落实。', ['会议 demand 各校要抓好落']],
    ['市教育局要求，各校要抓好落实。', ['市教育局 demand 各校要抓好落']],
    ['《通知》明确，各校要抓好落实。', ['《通知》 decision 各校要抓好落']],
    ['会议决定成立春运工作专班。', ['会议 decision 成立春运工作']],
    ['何岚就贯彻会议精神提出三点要求：一要学，二要干。', ['何岚 demand 一要学，二要']],
    ['何岚反复叮嘱水利部门要严守值班制度。', ['何岚 demand 水利部门要严']],
    ['“要把账算清。”何岚说。', ['何岚 remark 。']],
    ['居民老周说：“要是早点修就好了。”', ['crowd remark 要是早点修就']],
    ['大家表示，要再接再厉。', ['crowd remark 要再接再厉。']],
    ['何岚听完介绍，逐条回应、当场交办。', ['implied demand ']],
    ['何岚现场应答，责令有关单位十天内答复。', ['implied demand 有关单位十天']],
    ['陈晓峰希望广大企业家扎根家乡、办好实业。', ['陈晓峰 demand 广大企业家扎']],
    ['陈晓峰主任对渡口整治作出安排：一要清底，二要建档。', ['陈晓峰 demand 一要清底，二']],
    ['陈晓峰指出，要抓落实；何岚强调，要抓督查。', ['陈晓峰 demand 要抓落实；何', '何岚 demand 要抓督查。']],
  ])('should read «%s»', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    '按照市委要求，做好各项工作。',
    '要对照标准要求，补齐短板。',
    '提出整改要求。',
    '现场办公会要求高、节奏快。',
    '落实“四个最严”要求，守住底线。',
    '经区政府同意，现将方案印发给你们。',
    '他叮嘱老人注意防寒保暖。',
    '要逐处检查，责令违规工地停工。',
    '陈晓峰看到上次责令停用的锅炉仍在运行。',
    '他祝愿广大居民生活幸福。',
  ])('should hear nobody in «%s»', (text) => {
    expect(said(text)).toEqual([]);
  });
});
