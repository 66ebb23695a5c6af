import { anyOf, everywhere, pattern } from '../lexicon/any-of';
import { isName, NAME, POST } from './posts';

/** Somebody whom a text introduces with a post. */
export interface Person {
  name: string;
  post?: string;
  /** Where the name stands first. */
  at: number;
}

/** What may follow a name, so that 李杰出席 is 李杰 and not 李杰出. */
const AFTER_NAME = pattern(
  String.raw`^(?:$|\P{Script=Han}|`,
  anyOf(`
    一行 一线 一同 一起 一边 主持 出席 参加 带领 带队 率 到 来 赴 在 就 对 深入 前往 实地 指出 强调 要求 表示 说
    先后 调研 督导 检查 视察 察看 查看 等 宣布 作 介绍 听取 走进 还 分别 陪同 随同 会见 看望 慰问 传达 汇报 为
    向 与 和 及 以 亲自 现场 代表 签 致 发表 做 的 陪 认真 详细 逐一 随后 也 同志 通过 围绕 结合 进行 组织 召开
    同 并 冒 顶 不 担任 任 讲 领 接 部署 安排 从 给 将 于 最后 首先 又 提 叮 嘱 勉励 希望 时 昨 今 前 近 日 上午
    下午 主动 再次 充分 高度 深情 动情 介 谈 称 认为 告诉 则 当
  `),
  ')',
);

const INTRODUCTION = everywhere(POST, String.raw`(?<rest>\p{Script=Han}[\p{Script=Han}·]{1,10})`);
const LISTED = pattern(String.raw`^、(?<rest>\p{Script=Han}[\p{Script=Han}·]{1,10})`);
const NAME_START = pattern('^', NAME);
const POST_END = pattern(POST, '$');
/** More people with a post than any report names. */
const MOST = 200;

/** The name with which a text begins, as far as what follows tells where it ends. */
export const leadingName = (text: string): string | undefined => {
  const whole = NAME_START.exec(text)?.[0];
  if (whole === undefined) return undefined;
  if (whole.includes('·')) return whole;
  for (const length of [4, 3, 2]) {
    const name = text.slice(0, length);
    if (name.length === length && isName(name) && AFTER_NAME.test(text.slice(length, length + 4))) return name;
  }
  return undefined;
};

const LEADING_WORDS = pattern(
  String.raw`^(?:.{0,12}?(?:日|[上下]午|当天|当晚|会上|随后|其间|期间)(?=\p{Script=Han})|`,
  anyOf('由 在 与 和 对 经 请 随 陪同 据 以及 同时 会上 会前 随后 昨天 今天 日前 近日'),
  ')',
);
const MARK = /[，。；：！？（）“”\s]/u;

/** The posts that stand right before a name: «市委常委、常务副市长» of «…，市委常委、常务副市长某某». */
export const postBefore = (text: string, at: number): string | undefined => {
  let start = at;
  while (start > 0 && at - start < 80 && !MARK.test(text[start - 1] ?? '')) start -= 1;
  const parts = text.slice(start, at).split('、');
  let first = parts.length;
  while (first > 0 && POST_END.test(parts[first - 1] ?? '')) first -= 1;
  const post = parts.slice(first).join('、').replace(LEADING_WORDS, '');
  return post === '' ? undefined : post;
};

/** The people whom a text names with their posts, in order, each once; 副市长甲、乙 share a post. */
export const readPeople = (text: string): Person[] => {
  const people = new Map<string, Person>();
  const search = new RegExp(INTRODUCTION);
  for (let match = search.exec(text); match && people.size < MOST; match = search.exec(text)) {
    let at = match.index + match[0].length - (match.groups?.rest?.length ?? 0);
    // 书记处书记某某: the search goes on behind the first character, which may be no more than the head of the post.
    search.lastIndex = match.index + 1;
    let name = leadingName(text.slice(at, at + 24));
    const post = postBefore(text, at);
    while (name !== undefined) {
      if (!people.has(name)) people.set(name, { name, at, ...(post !== undefined && { post }) });
      const end = at + name.length;
      search.lastIndex = end;
      if (!LISTED.test(text.slice(end, end + 12))) break;
      at = end + 1;
      name = leadingName(text.slice(at, at + 24));
    }
  }
  return [...people.values()];
};
