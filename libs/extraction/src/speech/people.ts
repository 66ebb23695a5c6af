import { isName, NAME, POST } from './posts';

/** Somebody whom a text introduces with a post. */
export interface Person {
  name: string;
  post?: string;
  /** Where the name stands first. */
  at: number;
}

/** What may follow a name, so that 李杰出席 is 李杰 and not 李杰出. */
const AFTER_NAME =
  /^(?:$|[\P{Script=Han}率到在就对赴说等作还为向与和及以签致做的]|一行|一线|一同|一起|一边|主持|出席|参加|带领|来到|深入|前往|实地|指出|强调|要求|表示|先后|调研|督导|检查|视察|察看|查看|宣布|介绍|听取|走进|分别|陪同|随同|会见|看望|慰问|传达|汇报|亲自|现场|代表|发表|[陪也]|认真|详细|逐一|随后|同志|通过|围绕|结合|进行|组织|召开|[同并冒顶不任讲领接从给将于又提叮嘱时]|担任|部署|安排|最后|首先|勉励|希望)/u;

const INTRODUCTION = new RegExp(`${POST}(?<rest>\\p{Script=Han}[\\p{Script=Han}·]{1,10})`, 'gu');
const NAME_START = new RegExp(`^${NAME}`, 'u');
const POST_END = new RegExp(`${POST}$`, 'u');

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

const LEADING_WORDS =
  /^.{0,12}?(?:日|[上下]午|当天|当晚|会上|随后|其间|期间)(?=\p{Script=Han})|^(?:[由在与和对经请随据]|陪同|以及|同时|会上|会前|随后)/u;

/** The posts that stand right before a name: «市委常委、常务副市长» of «…，市委常委、常务副市长某某». */
export const postBefore = (text: string, at: number): string | undefined => {
  const before = text.slice(Math.max(0, at - 80), at);
  const lastMark = Math.max(
    ...['，', '。', '；', '：', '！', '？', '（', '）', '“', '”', ' ', '　'].map((m) => before.lastIndexOf(m)),
  );
  const parts = before.slice(lastMark + 1).split('、');
  let first = parts.length;
  while (first > 0 && POST_END.test(parts[first - 1] ?? '')) first -= 1;
  const post = parts.slice(first).join('、').replace(LEADING_WORDS, '');
  return post === '' ? undefined : post;
};

/** The people whom a text names with their posts, in order, each once. */
export const readPeople = (text: string): Person[] => {
  const people = new Map<string, Person>();
  INTRODUCTION.lastIndex = 0;
  let match = INTRODUCTION.exec(text);
  while (match) {
    const rest = match.groups?.rest ?? '';
    const at = match.index + match[0].length - rest.length;
    const name = leadingName(text.slice(at, at + 24));
    // 书记处书记某某: the search goes on right behind the first word, which may be no more than the head of the post.
    INTRODUCTION.lastIndex = name === undefined ? match.index + 1 : at + name.length;
    if (name !== undefined && !people.has(name)) {
      const post = postBefore(text, at);
      people.set(name, { name, at, ...(post !== undefined && { post }) });
    }
    match = INTRODUCTION.exec(text);
  }
  return [...people.values()];
};
