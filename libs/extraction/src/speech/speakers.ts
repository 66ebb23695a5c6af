import type { Issuer } from '../contract';
import { anyOf, pattern } from '../lexicon/any-of';
import type { Sentence } from '../sentences/sentences';
import type { Attribution } from './attributions';
import { type Person, postBefore } from './people';

const ATTENDS = pattern(anyOf('参加 出席 陪同 列席'), '[^，。]{0,20}。?$');
const OFFICE_ACTS = pattern(
  String.raw`^(?:[^，。]{0,12}[，,])?(?<name>[\p{Script=Han}、]{2,30}?`,
  anyOf('纪委监委 监委 委 政府 办公室 办 局 厅 部 指挥部 领导小组 院 中心 署'),
  ')',
  anyOf('近日 日前 今日 昨日 联合'),
  '?',
  anyOf('印发 下发 发出 发布 召开 组织 出台'),
);

/** Keeps who has appeared in an article, with their posts, and finds whom a verb of saying means. */
export class Speakers {
  private lastPerson: string | undefined;
  private readonly posts: Map<string, string | undefined>;
  readonly known: Set<string>;

  constructor(
    private readonly text: string,
    people: readonly Person[],
  ) {
    this.posts = new Map(people.map(({ name, post }) => [name, post]));
    this.known = new Set(people.map(({ name }) => name));
  }

  /** Keeps who acts in a sentence, for a later 他; those who only attend do not count. */
  mention(text: string): void {
    if (this.lastPerson !== undefined && ATTENDS.test(text)) return;
    const first = this.firstIn(text);
    if (first) this.lastPerson = first.name;
  }

  /** Who says what an attribution introduces; `current` has spoken until then. */
  issuerOf(sentence: Sentence, { speaker, start }: Attribution, current: Issuer | undefined): Issuer | undefined {
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
        return this.lastPerson === undefined ? current : this.person(this.lastPerson);
      case 'implied':
        return this.implied(sentence, start, current);
      case 'crowd':
        return undefined;
    }
  }

  /** The known person whose name stands first. */
  private firstIn(text: string): { name: string; at: number } | undefined {
    let first: { name: string; at: number } | undefined;
    for (const name of this.known) {
      const at = text.indexOf(name);
      if (at >= 0 && (!first || at < first.at)) first = { name, at };
    }
    return first;
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
  private implied(sentence: Sentence, until: number, current: Issuer | undefined): Issuer | undefined {
    const before = sentence.text.slice(0, until);
    const found = this.firstIn(before);
    if (found) return this.person(found.name, sentence.start + found.at);
    const office = OFFICE_ACTS.exec(before)?.groups?.name;
    if (office !== undefined) {
      const at = sentence.start + before.indexOf(office);
      return { name: office, span: { start: at, end: at + office.length } };
    }
    if (current) return current;
    const meeting = before.lastIndexOf('会议');
    if (meeting >= 0)
      return { name: '会议', span: { start: sentence.start + meeting, end: sentence.start + meeting + 2 } };
    return this.lastPerson === undefined ? undefined : this.person(this.lastPerson);
  }
}
