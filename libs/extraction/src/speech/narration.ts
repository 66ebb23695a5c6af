import { gated } from '../lexicon/gated';
import { ORDERING_YAO } from '../lexicon/ordering-yao';
import { anyOf, pattern } from '../lexicon/any-of';
import { POST } from './posts';

/** How a sentence begins that tells what happened, and not what is to be done. */
const SCENE = pattern(
  '^(?:',
  anyOf(`
    会上 会前 会后 随后 当天 当日 当晚 当场 其间 期间 据悉 据了解 据介绍 据统计 截至 近年来 今年以来 连日来 日前 近日
    活动现场
  `),
  '|在[^，。]{2,40}',
  anyOf('现场 项目 社区 村 公司 企业 车间 工地 基地 医院 学校 中心 园区 广场 街区 公园 大厅 服务站 市场'),
  '[，,]|[^，。]{1,14}一行)',
);
const ATTENDANCE = gated(
  pattern(
    anyOf('参加 出席 陪同 列席'),
    '了?',
    anyOf('会议 活动 调研 座谈 检查 督导 仪式 上述活动 有关活动 相关活动'),
    '?。?$',
  ),
);
const AGENDA = gated(pattern('^会议还?', anyOf('传达 学习 听取 审议 研究 通报 通过 观看 集中 邀请 由 以')));
const ORDER = pattern(String.raw`[，：]\p{Script=Han}{0,20}(?:(?<!不)`, ORDERING_YAO, '|必须|务必)');
const ACTED = pattern(
  '^',
  anyOf(`
    还 又 与 同 到 在 对 就 为 向 作 先后 随后 深入 来到 走进 实地 详细 认真 一边 仔细 查看 察看 听取 主持 出席 参加
    代表 传达 通报 汇报 介绍 宣读 宣布 充分肯定 肯定 分别
  `),
);

const POST_END = pattern(POST, '$');
const LONGEST_POST = 30;
/** What makes somebody named with a post answer for something: «副镇长某某负责…». */
const CHARGED = pattern(
  '^(?:同志)?',
  anyOf('负责 牵头 任 担任 为 具体 分管 包联 包保 分包 联系'),
  '|^[^，。；]*(?:(?<!不)要|必须|务必|应当|须)',
);

/** «区委书记某某直奔夜市…»: the sentence begins with a person and a post, who is never told anything. */
const holderActs = (text: string, known: ReadonlySet<string>): boolean => {
  const head = text.slice(0, LONGEST_POST);
  for (const name of known) {
    const at = head.indexOf(name);
    if (at < 0 || (at === 0 && name.length < 3) || /[，。；：]/u.test(head.slice(0, at))) continue;
    if (at > 0 && !POST_END.test(head.slice(0, at))) continue;
    return !CHARGED.test(text.slice(at + name.length));
  }
  return false;
};

/** A sentence that tells a scene, an attendance or an agenda, without an order in it. */
export const narrates = (text: string, known: ReadonlySet<string>): boolean => {
  if (AGENDA.test(text) || ATTENDANCE.test(text)) return true;
  if (ORDER.test(text)) return false;
  if (SCENE.test(text)) return true;
  return (
    [2, 3, 4].some((length) => known.has(text.slice(0, length)) && ACTED.test(text.slice(length))) ||
    holderActs(text, known)
  );
};
