import { anyOf, pattern } from '../lexicon/any-of';

/** Units, posts and classes of them, as those who are told to do something. */
const ADDRESSEE = pattern(
  String.raw`^(?:各|全[市区县镇乡省州国]|有关|相关|其他|所有|任何|一切|[\p{Script=Han}“”、]{0,24}`,
  anyOf(`
    部门 单位 街道 办事处 乡镇 干部 党员 党组织 党委 党支部 党组 政府 局 委 办 公司 企业 人员 负责人 负责同志 小组
    指挥部 专班 署 部 厅 院 中心 学校 社区 村 方 组 分局 支队 大队 督查室 办公室 科室 银行 机关 领导 同志 成员
    商场 超市 酒店 宾馆 饭店 景区 物业 项目部 商户 业主 工地
  `),
  ')',
);

/** Does a text begin with somebody who can be told to do something? */
export const isAddressee = (text: string): boolean => ADDRESSEE.test(text);
