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

const CONNECTIVE =
  /^(?:同时|随后|最后|会上|会前|会后|会议期间|其间|期间|对此|就此|为此|当天|当晚|讲话中|座谈会上|座谈中|调研中|督导中|检查中|现场|接着|此外|另外|[并还也又而]|再次|一致)+/u;
const PRONOUN = /^[他她](?!们)/u;
const MEETING =
  /(?<name>会议|[座谈推进调度动员部署现场例全委]{1,4}会|常委会)上?(?:还|又|同时|进一步|特别|着重|再次|明确|最后|要求)*$/u;
const CROWD =
  /大家|与会|代表们|委员们|群众|居民|村民|市民(?!政)|专家|学者|业内人士|记者|网友|游客|学员|同学|学生|老人|家长|患者|乘客|店主|商户|农户|经营者|志愿者|工人|员工|纷纷|我们|他们|她们|工程师|教授|医生|律师|分析师|老板|经理|站长|店员/u;
const BODY =
  /(?<name>《[^《》]{2,40}》|[\p{Script=Han}、]{0,30}(?:委|政府|办公室|[办部局厅院]|指挥部|领导小组|专班|中心|纪委|监委|公司|集团|通知|通报|方案|意见|决定|公告|讲话))(?:还|也|明确|同时|特别|进一步)*$/u;
const BODY_EXCEPT =
  /^(?:[按就在]|按照|根据|对照|依据|遵照|落实|贯彻|符合|达到|围绕|满足|响应|遵循|结合|[对为以与把将]|提出)/u;
const AFTER_NAME =
  /^(?:$|一行|[在还又也就对向与和边则听走来到]|同时|进一步|特别|着重|反复|再次|再三|明确|最后|首先|现场|当场|代表|一边|同志|充分|深刻|郑重|多次|一再|表示|强调|指出|随后|当即|参加|主持)/u;
const POST_ONLY = new RegExp(`${POST}$`, 'u');
const POST_HEAD = new RegExp(`^[\\p{Script=Han}、“”\\d]{0,60}${POST}`, 'u');

/** A name at the head of the words, or behind a post: 刘某某在会上, 区委书记刘某某. */
const personIn = (words: string, known: ReadonlySet<string>): { name: string; at: number } | undefined => {
  const fits = (name: string, at: number): boolean => AFTER_NAME.test(words.slice(at + name.length));
  const post = POST_HEAD.exec(words)?.[0].length ?? 0;
  for (const at of [0, post]) {
    for (const length of [3, 2, 4]) {
      const name = words.slice(at, at + length);
      if (name.length === length && (known.has(name) || isName(name)) && fits(name, at)) return { name, at };
    }
    const dotted = leadingName(words.slice(at));
    if (dotted?.includes('·')) return { name: dotted, at };
  }
  return undefined;
};

/** Reads the words that stand before a verb of saying; `at` counts from their beginning. */
export const readSpeaker = (subject: string, known: ReadonlySet<string>): Speaker | undefined => {
  const lead = subject.length - subject.trimStart().length;
  const connective = CONNECTIVE.exec(subject.trim())?.[0].length ?? 0;
  const skipped = lead + connective;
  const words = subject.slice(skipped);
  if (words === '') return { kind: 'implied' };
  if (PRONOUN.test(words)) return { kind: 'pronoun' };
  if (CROWD.test(words)) return { kind: 'crowd' };
  const person = personIn(words, known);
  if (person) return { kind: 'person', name: person.name, at: skipped + person.at };
  const meeting = MEETING.exec(words);
  const meetingName = meeting?.groups?.name;
  if (meeting && meetingName !== undefined && !BODY_EXCEPT.test(words)) {
    return { kind: 'meeting', name: meetingName, at: skipped + meeting.index };
  }
  if (BODY_EXCEPT.test(words)) return undefined;
  const body = BODY.exec(words);
  const bodyName = body?.groups?.name;
  if (body && bodyName !== undefined) return { kind: 'body', name: bodyName, at: skipped + body.index };
  if (POST_ONLY.test(words) && words.length <= 24) return { kind: 'body', name: words, at: skipped };
  return undefined;
};
