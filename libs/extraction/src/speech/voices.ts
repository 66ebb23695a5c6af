import type { Issuer, Span } from '../contract';
import { anyOf, pattern } from '../lexicon/any-of';
import type { Sentence } from '../sentences/sentences';
import { type Attribution, readAttributions, type Saying } from './attributions';
import { advises, leads } from './authority';
import { narrates } from './narration';
import { type Person, postBefore } from './people';
import { type Quoted, quotedBy } from './quotations';

/** Who speaks in a stretch of an article. */
export interface Voice {
  saying: Saying;
  issuer?: Issuer;
  /** The speaker can order: a leader, a meeting or an office, and not residents or those who answer. */
  orders: boolean;
}

/** A stretch of one sentence in one voice; offsets count in the article's joined text. */
export interface Passage extends Span {
  text: string;
  sentence: Sentence;
  voice?: Voice;
  /** The voice begins here: right behind «某某强调，». */
  fresh: boolean;
  /** Somebody is told without a comma: «要求各单位…». */
  told: boolean;
  /** Tells what happened, or leads to what is said. */
  narrated: boolean;
}

const ATTENDS = pattern(anyOf('参加 出席 陪同 列席'), '[^，。]{0,20}。?$');
const OFFICE_ACTS = pattern(
  String.raw`^(?:[^，。]{0,12}[，,])?(?<name>[\p{Script=Han}、]{2,30}?`,
  anyOf('纪委监委 监委 委 政府 办公室 办 局 厅 部 指挥部 领导小组 院 中心 署'),
  ')',
  anyOf('近日 日前 今日 昨日 联合'),
  '?',
  anyOf('印发 下发 发出 发布 召开 组织 出台'),
);

const BEGINS_WITH_ORDER = /^(?:要(?!求)|必须|务必)/u;

/** Reads an article's sentences one by one and keeps who spoke last. */
class Listener {
  private voice: Voice | undefined;
  private voiceParagraph = -1;
  private lastPerson: string | undefined;
  private readonly posts: Map<string, string | undefined>;
  private readonly speakers = new Set<string>();
  readonly known: Set<string>;

  constructor(
    private readonly text: string,
    people: readonly Person[],
  ) {
    this.posts = new Map(people.map(({ name, post }) => [name, post]));
    this.known = new Set(people.map(({ name }) => name));
  }

  hear(sentence: Sentence, later: () => Quoted | undefined): Passage[] {
    const attributions = readAttributions(sentence.text, this.known);
    if (attributions.length === 0) return [this.goOn(sentence, later)];
    const passages: Passage[] = [];
    const first = attributions[0];
    if (first && first.start > 0 && !first.after) {
      const orders = this.voice?.orders === true && BEGINS_WITH_ORDER.test(sentence.text);
      passages.push(this.passage(sentence, 0, first.start, { narrated: !orders }));
      this.mention(sentence.text.slice(0, first.start));
    }
    for (const [index, attribution] of attributions.entries()) {
      const until = attributions[index + 1]?.start ?? sentence.text.length;
      this.turnTo(sentence, attribution);
      const from = attribution.after ? 0 : attribution.content;
      const to = attribution.after ? attribution.start : until;
      if (to > from) passages.push(this.passage(sentence, from, to, { fresh: true, told: attribution.told }));
      if (attribution.after && until > attribution.content) {
        passages.push(this.passage(sentence, attribution.content, until, { fresh: true }));
      }
    }
    return passages;
  }

  private goOn(sentence: Sentence, later: () => Quoted | undefined): Passage {
    if (sentence.opens && this.voice && !this.voice.orders) this.voice = undefined;
    if (sentence.quoted || sentence.text.startsWith('“')) {
      const quoted = this.voiceParagraph === sentence.paragraph ? undefined : later();
      if (quoted) this.turnTo(quoted.sentence, quoted.attribution);
      // A quotation that opens a paragraph is somebody else's words until the text says whose.
      else if (sentence.opens) this.voice = undefined;
    }
    const narrated = narrates(sentence.text, this.known);
    this.mention(sentence.text);
    return this.passage(sentence, 0, sentence.text.length, { narrated });
  }

  private passage(sentence: Sentence, from: number, to: number, about: Partial<Passage>): Passage {
    return {
      start: sentence.start + from,
      end: sentence.start + to,
      text: sentence.text.slice(from, to),
      sentence,
      fresh: false,
      told: false,
      narrated: false,
      ...(this.voice && { voice: this.voice }),
      ...about,
    };
  }

  /** Keeps who acts in a sentence, for a later 他; those who only attend do not count. */
  private mention(text: string): void {
    if (this.lastPerson !== undefined && ATTENDS.test(text)) return;
    let best = text.length;
    for (const name of this.known) {
      const at = text.indexOf(name);
      if (at < 0 || at >= best) continue;
      best = at;
      this.lastPerson = name;
    }
  }

  private turnTo(sentence: Sentence, attribution: Attribution): void {
    const issuer = this.issuerOf(sentence, attribution);
    const crowd = attribution.speaker.kind === 'crowd' || attribution.saying === 'report';
    const remark = attribution.saying === 'remark';
    const office = attribution.speaker.kind === 'body' && remark;
    const advised = issuer !== undefined && advises(issuer);
    const orders = issuer !== undefined && !advised && !crowd && !office && (!remark || this.mayOrder(issuer));
    if (orders && !remark) this.speakers.add(issuer.name);
    this.voice = { saying: attribution.saying, orders, ...(issuer && orders && { issuer }) };
    this.voiceParagraph = sentence.paragraph;
  }

  private mayOrder(issuer: Issuer): boolean {
    return this.speakers.has(issuer.name) || leads(issuer);
  }

  private issuerOf(sentence: Sentence, { speaker, start }: Attribution): Issuer | undefined {
    const at = sentence.start + start;
    switch (speaker.kind) {
      case 'person':
        return this.person(speaker.name, at + speaker.at);
      case 'body': {
        const holder = this.holderOf(speaker.name);
        if (holder !== undefined) return this.person(holder);
        return {
          name: speaker.name,
          span: { start: at + speaker.at, end: at + speaker.at + speaker.name.length },
        };
      }
      case 'meeting':
        return { name: speaker.name, span: { start: at + speaker.at, end: at + speaker.at + speaker.name.length } };
      case 'pronoun':
        return this.lastPerson === undefined ? this.voice?.issuer : this.person(this.lastPerson);
      case 'implied':
        return this.implied(sentence, start);
      case 'crowd':
        return undefined;
    }
  }

  /** «总书记强调»: the one person whose post the text has told. */
  private holderOf(post: string): string | undefined {
    return [...this.posts].find(([, held]) => held?.split('、').some((part) => part.endsWith(post)))?.[0];
  }

  private person(name: string, at?: number): Issuer {
    const where = at ?? this.text.indexOf(name);
    const post = this.posts.get(name) ?? (at === undefined ? undefined : postBefore(this.text, at));
    this.known.add(name);
    if (!this.posts.has(name)) this.posts.set(name, post);
    this.lastPerson = name;
    return { name, ...(post !== undefined && { post }), span: { start: where, end: where + name.length } };
  }

  /** The subject stands earlier in the sentence, or is whoever spoke or acted last. */
  private implied(sentence: Sentence, until: number): Issuer | undefined {
    const before = sentence.text.slice(0, until);
    let found: { name: string; at: number } | undefined;
    for (const name of this.known) {
      const at = before.indexOf(name);
      if (at >= 0 && (!found || at < found.at)) found = { name, at };
    }
    if (found) return this.person(found.name, sentence.start + found.at);
    const office = OFFICE_ACTS.exec(before)?.groups?.name;
    if (office !== undefined) {
      const at = sentence.start + before.indexOf(office);
      return { name: office, span: { start: at, end: at + office.length } };
    }
    if (this.voice?.issuer) return this.voice.issuer;
    const meeting = before.lastIndexOf('会议');
    if (meeting >= 0)
      return { name: '会议', span: { start: sentence.start + meeting, end: sentence.start + meeting + 2 } };
    return this.lastPerson === undefined ? undefined : this.person(this.lastPerson);
  }
}

/** Every stretch of an article's text with the voice that says it. */
export const readPassages = (text: string, sentences: readonly Sentence[], people: readonly Person[]): Passage[] => {
  const listener = new Listener(text, people);
  return sentences.flatMap((sentence, index) =>
    listener.hear(sentence, () => quotedBy(sentences, index, listener.known)),
  );
};
