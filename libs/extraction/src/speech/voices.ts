import { pattern } from '../lexicon/any-of';
import { ORDERING_YAO } from '../lexicon/ordering-yao';
import type { Issuer, Span } from '../contract';
import type { Sentence } from '../sentences/sentences';
import { type Attribution, readAttributions, type Saying } from './attributions';
import { advises, leads } from './authority';
import { narrates } from './narration';
import type { Person } from './people';
import { type Quoted, quotedBy } from './quotations';
import { Speakers } from './speakers';
import type { Speaker } from './speaker';

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

const BEGINS_WITH_ORDER = pattern('^(?:', ORDERING_YAO, '|必须|务必)');

const CROWD: Speaker = { kind: 'crowd' };

/** Reads an article's sentences one by one and keeps who spoke last. */
class Listener {
  private voice: Voice | undefined;
  private voiceParagraph = -1;
  private readonly haveOrdered = new Set<string>();

  constructor(private readonly speakers: Speakers) {}

  hear(sentence: Sentence, later: () => Quoted | undefined): Passage[] {
    const attributions = readAttributions(sentence.text, this.speakers.known);
    if (attributions.length === 0) return [this.goOn(sentence, later)];
    const passages: Passage[] = [];
    const first = attributions[0];
    if (first && first.start > 0 && !first.after) {
      const orders = this.voice?.orders === true && BEGINS_WITH_ORDER.test(sentence.text);
      passages.push(this.passage(sentence, 0, first.start, { narrated: !orders }));
      this.speakers.mention(sentence.text.slice(0, first.start));
    }
    let crowd = false;
    for (const [index, said] of attributions.entries()) {
      // «大家认为，…，表示要…»: the crowd goes on speaking.
      const attribution: Attribution = crowd && said.speaker.kind === 'implied' ? { ...said, speaker: CROWD } : said;
      crowd = attribution.speaker.kind === 'crowd';
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
    const narrated = narrates(sentence.text, this.speakers.known);
    this.speakers.mention(sentence.text);
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

  private turnTo(sentence: Sentence, attribution: Attribution): void {
    const issuer = this.speakers.issuerOf(sentence, attribution, this.voice?.issuer);
    const crowd = attribution.speaker.kind === 'crowd' || attribution.saying === 'report';
    const remark = attribution.saying === 'remark';
    const office = attribution.speaker.kind === 'body' && remark;
    const advised = issuer !== undefined && advises(issuer);
    const orders = issuer !== undefined && !advised && !crowd && !office && (!remark || this.mayOrder(issuer));
    if (orders && !remark) this.haveOrdered.add(issuer.name);
    this.voice = { saying: attribution.saying, orders, ...(issuer && orders && { issuer }) };
    this.voiceParagraph = sentence.paragraph;
  }

  private mayOrder(issuer: Issuer): boolean {
    return this.haveOrdered.has(issuer.name) || leads(issuer);
  }
}

/** Every stretch of an article's text with the voice that says it. */
export const readPassages = (text: string, sentences: readonly Sentence[], people: readonly Person[]): Passage[] => {
  const speakers = new Speakers(text, people);
  const listener = new Listener(speakers);
  return sentences.flatMap((sentence, index) =>
    listener.hear(sentence, () => quotedBy(sentences, index, speakers.known)),
  );
};
