import type { ArticleText } from '../articles/split-articles';
import type { Span } from '../contract';
import type { JoinedText } from '../page/joined-text';
import type { Sentence } from '../sentences/sentences';
import { readAttributions } from '../speech/attributions';
import { readPeople } from '../speech/people';
import { readPassages } from '../speech/voices';
import type { Finding, Omission, Reading } from './finding';
import { judgePieces, toReading } from './instructions';
import { type ItemReading, readDocumentItems } from './items';
import { mergeLists, readLists } from './lists';
import { readMeasures } from './measures';
import { isMinutes, withDecider } from './minutes';
import { isRollCall } from './roll-call';
import { readTables } from './tables';
import { mergeTitledLines } from './titled-lines';

/** What was found in an article; no two findings overlap. */
export interface Recognised extends Reading {
  /** The article lays down measures without a speaker. */
  measures: boolean;
}

const NO_ITEMS: ItemReading = { findings: [], omissions: [], taken: new Set() };
const NOTHING: Reading = { findings: [], omissions: [] };

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Findings in the order of the text; of two that overlap, the one of the reader that comes first. */
const resolve = (...readings: readonly Reading[]): Finding[] => {
  const all = readings.flatMap(({ findings }, reader) => findings.map((finding) => ({ finding, reader })));
  all.sort((a, b) => a.finding.start - b.finding.start || a.reader - b.reader);
  const kept: typeof all = [];
  for (const one of all) {
    const before = kept.at(-1);
    if (!before || !overlaps(before.finding, one.finding)) kept.push(one);
    else if (one.reader < before.reader) kept.splice(-1, 1, one);
  }
  return kept.map(({ finding }) => finding);
};

/** Runs the readers of items, measures and instructions over an article's sentences. */
export const recognise = (joined: JoinedText, sentences: readonly Sentence[], article: ArticleText): Recognised => {
  const people = readPeople(joined.text);
  const known = new Set(people.map(({ name }) => name));
  const speaks = (sentence: Sentence): boolean => readAttributions(sentence.text, known).length > 0;
  const document = article.register === 'document';
  const tables = readTables(sentences);
  const prose = sentences.filter(({ kind, text }) => kind !== 'row' && !(document && isRollCall(text)));
  const items = document ? readDocumentItems(prose, speaks) : NO_ITEMS;
  const heard = readPassages(joined.text, prose, people);
  const decided = isMinutes(article) ? withDecider(items.findings, heard) : items.findings;
  const passages = heard.filter(({ sentence }) => !items.taken.has(sentence));
  const judged = judgePieces(passages, article.register);
  const said = toReading(mergeTitledLines(mergeLists(judged, readLists(judged))));
  const spoken = said.findings.length > 0 && passages.some(({ voice }) => voice?.orders);
  const measures = document || spoken ? NOTHING : readMeasures(prose);
  const findings = resolve(tables, { ...items, findings: decided }, measures, said);
  const omissions: Omission[] = [...items.omissions, ...measures.omissions, ...said.omissions];
  return {
    findings,
    omissions: omissions.filter((omission) => !findings.some((finding) => overlaps(finding, omission))),
    measures: measures.findings.length > 0,
  };
};
