import { anyOf, pattern } from '../lexicon/any-of';
import { leadingName } from './people';
import { isName, POST } from './posts';

/** Who a text says is speaking, as far as the words before the verb tell. */
export type Speaker =
  | { kind: 'person'; name: string; at: number }
  | { kind: 'pronoun' }
  | { kind: 'meeting'; name: string; at: number }
  | { kind: 'body'; name: string; at: number }
  /** The subject stands earlier in the sentence: «…，并强调，». */
  | { kind: 'implied' }
  /** Residents, experts, those present: what they say binds nobody. */
  | { kind: 'crowd' };

const CONNECTIVE = pattern(
  '^',
  anyOf(`
    同时 随后 最后 会上 会前 会后 会议期间 其间 期间 对此 就此 为此 当天 当晚 讲话中 座谈会上 座谈中 调研中
    督导中 检查中 现场 一边 接着 此外 另外 并 还 也 又 而 再次 一致 特别 当即 立即 随即 当场 一再 反复 再三 多次 同时也 现场 明确
  `),
  '+',
);
const ADVERB = anyOf('还 又 也 同时 进一步 特别 着重 再次 明确 最后 首先 反复 一致');
const PRONOUN = /^[他她](?!们)/u;
const MEETING = pattern(
  String.raw`(?<name>会议|大会|全会|例会|党代会|人代会|\p{Script=Han}{2}会)上?`,
  ADVERB,
  '{0,3}$',
);
const CROWD = pattern(
  anyOf(`
    大家 与会(?!领导) 代表们 委员们 群众 居民 村民 市民(?!政) 专家 学者 业内人士 记者 网友 游客 学员 同学 学生 老人 家长
    患者 乘客 店主 商户 农户 经营者 志愿者 工人 员工 纷纷 我们 他们 她们 工程师 教授 医生 律师 分析师 老板 经理
    站长 店员 管理员 网格员
  `),
);
const BODY = pattern(
  String.raw`(?<name>《[^《》]{2,40}》|[\p{Script=Han}、]{0,30}`,
  anyOf(`
    委 政府 办公室 办 指挥部 防指 政协 人大 妇联 工会 总队 支队 分局 署 党组 督导组 督查组 检查组 工作组 巡察组 领导小组 专班 部 局 厅 院 中心 纪委 监委 公司 集团 通知 通报 方案 意见 决定 公告 讲话
  `),
  ')',
  ADVERB,
  '{0,3}$',
);
/** With these words before it a verb of saying is a noun, or part of what is ordered. */
const NO_SPEAKER = pattern(
  '^',
  anyOf(`
    按 按照 根据 对照 依据 遵照 落实 贯彻 符合 达到 围绕 满足 响应 遵循 要 须 学习 推动 推进 坚持 结合 就 在 对 为
    以 与 把 将 提出 经 已 已经 报 没有 未 不 是 由
  `),
);
/** «听取汇报后要求…», «在讲话中强调»: the subject stands before. */
const MEANWHILE = /^\p{Script=Han}{2,30}(?:[后时中]|间隙|期间)$/u;
const AFTER_NAME = pattern(
  '^(?:$|',
  anyOf(`
    一行 在 还 又 也 同时 进一步 特别 着重 反复 再次 再三 明确 最后 首先 现场 当场 就 对 代表 向 与 和 一边 边 同志
    充分 深刻 郑重 多次 一再 表示 强调 指出 则 随后 当即 参加 主持 听 走 来 到 昨 今 前 近 于 率 带 深入 逐一 要 严肃 语重心长 由衷 诚恳 认真 仔细
    详细 立即 随即 接着 总结 讲话 批示 作 结合 围绕 针对 根据 按照 从 提 讲 逐 主持 当 临
  `),
  String.raw`|\d)`,
);
const POST_ONLY = pattern(POST, '$');
const EVERY_POST = new RegExp(POST, 'gu');

/** A name at the head of the words, or behind a post: 刘某某在会上, 区委书记刘某某. A known name goes before a guess. */
const personIn = (words: string, known: ReadonlySet<string>): { name: string; at: number } | undefined => {
  const bare = words.replace(LAST_ADVERBS, '');
  const places = [0, ...behindPosts(words)];
  const nameAt = (text: string, at: number, test: (name: string) => boolean): string | undefined =>
    [3, 2, 4]
      .map((length) => text.slice(at, at + length))
      .find(
        (name, index) =>
          name.length === [3, 2, 4][index] &&
          test(name) &&
          (AFTER_NAME.test(text.slice(at + name.length)) || isTitled(name, text.slice(at + name.length))),
      );
  for (const at of places) {
    const name = nameAt(words, at, (one) => known.has(one)) ?? nameAt(bare, at, isName) ?? dottedName(words.slice(at));
    if (name !== undefined) return { name, at };
  }
  return undefined;
};

/** «高远副主任对…作出安排», and not «高远镇镇长». */
const TITLE = pattern('^副?', POST, `(?=$|${ADVERB}|[对就在向与和到主一最])`);
const isTitled = (name: string, after: string): boolean =>
  !/[镇乡村县区市局街院校办处]$/u.test(name) && TITLE.test(after);

const LAST_ADVERBS = pattern(ADVERB, '{1,3}$');

const dottedName = (words: string): string | undefined => {
  const name = leadingName(words);
  return name?.includes('·') ? name : undefined;
};

/** Behind each post: in «市长某某在全市局长会上» the name stands behind the first. */
const behindPosts = (words: string): number[] =>
  [...words.matchAll(EVERY_POST)].map((match) => match.index + match[0].length);

/** Reads the words that stand before a verb of saying; `at` counts from their beginning. */
export const readSpeaker = (subject: string, known: ReadonlySet<string>): Speaker | undefined => {
  const lead = subject.length - subject.trimStart().length;
  const connective = CONNECTIVE.exec(subject.trim())?.[0].length ?? 0;
  const skipped = lead + connective;
  const words = subject.slice(skipped);
  if (words === '') return { kind: 'implied' };
  if (PRONOUN.test(words)) return { kind: 'pronoun' };
  const person = personIn(words, known);
  if (CROWD.test(person ? words.slice(0, person.at) : words)) return { kind: 'crowd' };
  if (person) return { kind: 'person', name: person.name, at: skipped + person.at };
  if (MEANWHILE.test(words)) return { kind: 'implied' };
  // «《方案》已经县政府同意» has its title before the words that name no speaker.
  if (NO_SPEAKER.test(words.replace(/^《[^《》]{2,60}》/u, ''))) return undefined;
  const meeting = MEETING.exec(words);
  if (meeting?.groups?.name !== undefined) {
    return { kind: 'meeting', name: meeting.groups.name, at: skipped + meeting.index };
  }
  const body = BODY.exec(words);
  if (body?.groups?.name !== undefined) return { kind: 'body', name: body.groups.name, at: skipped + body.index };
  if (POST_ONLY.test(words) && words.length <= 24) return { kind: 'body', name: words, at: skipped };
  return undefined;
};
