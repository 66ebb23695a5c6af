import { readOwners } from './read-owners';

const said = (text: string): string =>
  readOwners(text, { register: 'document' })
    .map(({ role, name }) => `${role} ${name}`)
    .join('；');

describe('one item with the work of several units', () => {
  it.each([
    [
      '县港航中心牵头，县水利局配合，修复护岸；县财政局落实经费。',
      'joint 县港航中心；support 县水利局；joint 县财政局',
    ],
    ['由县港航中心牵头清淤；由县海事处牵头核发证照。', 'joint 县港航中心；joint 县海事处'],
    ['缺口由县财政局安排600万元，其余由县航运公司自筹。', 'joint 县财政局；joint 县航运公司'],
    ['渡工培训。县港航中心每半月组织一次演练。各镇广泛宣传。', 'joint 县港航中心；joint 各镇'],
  ])('gives each its own part: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ['县港航中心牵头，各镇按要求落实。', 'lead 县港航中心；support 各镇'],
    ['县港航中心要加快施工，县财政局要积极配合。', 'lead 县港航中心；support 县财政局'],
  ])('lets those after a leader in one part support it: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('leaves out the head of the unit named before, and keeps one who stands alone', () => {
    expect(said('各镇要高度重视渡口安全，主要负责人亲自抓。')).toBe('lead 各镇');
    expect(said('主要负责人要亲自抓渡口安全。')).toBe('lead 主要负责人');
    expect(said('各牵头单位主要负责同志要亲自调度。')).toBe('lead 各牵头单位主要负责同志');
  });

  it.each([
    ['航运协会各成员单位要规范用工。', 'lead 航运协会各成员单位'],
    ['各级水上救援队伍要在汛前完成检修。', 'lead 各级水上救援队伍'],
    ['由县港航中心牵头，船主、渔民代表参与验收。', 'lead 县港航中心'],
    ['由县港航中心牵头，渔民小组、村民代表参与验收。', 'lead 县港航中心；support 渔民小组；support 村民代表'],
    ['乡镇“渔政”服务中心要建立台账。', 'lead 乡镇“渔政”服务中心'],
    ['各项目单位要倒排工期。', 'lead 各项目单位'],
    ['包联县领导要每周到渡口一次。', 'lead 包联县领导'],
    ['由渔民经济组织流转滩涂。', 'lead 渔民经济组织'],
    ['县防指要滚动会商。', 'lead 县防指'],
    ['各商户须立即清退占道物品。', 'lead 各商户'],
    ['26个小区要在9月底前完工。', ''],
    ['镇渡管站要备足救生衣。', 'lead 镇渡管站'],
    ['镇充电站要扩容。', ''],
  ])('knows a name from a place: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('takes nobody for an owner whom an owner orders to act, and nobody who is helped', () => {
    expect(said('县港航中心要逐船检查，责令所有运砂船停航整改。')).toBe('lead 县港航中心');
    expect(said('责令县港航中心限期整改。')).toBe('lead 县港航中心');
    expect(said('各社区要落实专人，帮助网格员解决困难。')).toBe('lead 各社区');
  });

  it('lets firms in general answer for what has a time, and not for what they do of themselves', () => {
    expect(said('航运企业5月15日前备足救生衣。')).toBe('lead 航运企业');
    expect(said('航运企业积极复航。')).toBe('');
  });

  it('takes no time in a bracket of owners for a name', () => {
    expect(said('组织渡工培训。（县港航中心、县人社局负责，全年开展）')).toBe('joint 县港航中心；joint 县人社局');
  });
});
