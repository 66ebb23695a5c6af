import { anyOf, everywhere, pattern } from '../lexicon/any-of';
import { isName, NAME, POST } from './posts';

/** Somebody whom a text introduces with a post. */
export interface Person {
  name: string;
  post?: string;
  /** Where the name stands first. */
  at: number;
}

/** Words that may follow a name, so that 李杰出席 is 李杰 and not 李杰出. */
const ACTS = pattern(
  '^',
  anyOf(`
    一行 一线 一同 一起 一边 主持 出席 参加 带领 带队 来到 到会 深入 前往 实地 指出 强调 要求 表示 先后 调研 督导 检查 视察
    察看 查看 宣布 介绍 听取 走进 分别 陪同 随同 会见 看望 慰问 传达 汇报 亲自 现场 代表 发表 认真 详细 逐一 随后 同志 通过
    围绕 结合 进行 组织 召开 担任 部署 安排 最后 首先 勉励 希望 昨天 昨日 今天 前天 近日 日前 上午 下午 主动 再次 充分 高度
    深情 动情 认为 告诉 提出 叮嘱 嘱咐 在此 还就 就做 率队 带着 领着 带头 直接 直奔 驱车 顶着 冒着 沿着 利用 主动 点评 拍板 逐个 以及 所在
  `),
);
/** Single characters that may follow a name, or what is no character of a word. */
const GOES_ON =
  /^(?:$|[\P{Script=Han}率到来赴在就对说等作还为向与和及以签致做的陪也同并冒顶不任讲领接从给将于又提时昨今谈称则当])/u;

/** What looks like a third character and begins the next word: 带领, 在…时, 率队. */
const TAKES_WORD = /^.{2,}[带在率赴]$/u;

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
  const names = [4, 3, 2]
    .map((length) => text.slice(0, length))
    .filter((name) => isName(name) && !TAKES_WORD.test(name));
  const after = (name: string): string => text.slice(name.length, name.length + 4);
  return names.find((name) => ACTS.test(after(name))) ?? names.find((name) => GOES_ON.test(after(name)));
};

const LEADING_WORDS = pattern(
  String.raw`^(?:.{0,12}?(?:日|[上下]午|当天|当晚|会上|随后|其间|期间)(?=\p{Script=Han})|`,
  anyOf('由 在 与 和 对 经 请 随 陪同 据 以及 同时 会上 会前 随后 昨天 今天 日前 近日'),
  ')',
);
const MARK = /[，。；：！？（）“”,;:()\s]/u;

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
