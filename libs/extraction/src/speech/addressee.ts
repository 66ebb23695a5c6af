import { anyOf, pattern } from '../lexicon/any-of';

/** Words with which the names of those end who can be told to do something; to be put into a larger pattern. */
export const ADDRESSEE_ENDING = anyOf(`
  部门 单位 街道 办事处 乡镇 镇街 干部 党员 党组织 党委 党支部 党组 政府 局 委 办 公司 企业 人员 负责人 负责同志 小组
  指挥部 专班 署 部 厅 院 中心 学校 社区 村 方 组 分局 支队 大队 督查室 办公室 科室 银行 机关 领导 同志 成员
  商场 超市 酒店 宾馆 饭店 景区 物业 项目部 商户 业主 工地 平台 站 所 书记 河长 林长 网格员 网格长 校长 园长 班主任
  主任 经营者 经营户 农户 农技员 监理 厂 店 员 队 户 林场 农场 园区 (?<=[省市区县级])财政(?![局部厅资收支补])
`);

const ADDRESSEE = pattern(
  String.raw`^(?:各|全[市区县镇乡省州国]|有关|相关|其他|所有|任何|一切|[\p{Script=Han}“”、]{0,24}`,
  ADDRESSEE_ENDING,
  String.raw`|\p{Script=Han}{1,6}[镇乡县区市](?=[要须应把将做对]|抓紧|尽快|加快|加强|切实))`,
);

/** Does a text begin with somebody who can be told to do something? */
export const isAddressee = (text: string): boolean => ADDRESSEE.test(text);
