import { isItemMarker } from '../sentences/markers';
import type { Sentence } from '../sentences/sentences';
import type { Finding, Omission, Reading } from './finding';
import { withoutConnective } from './orders';
import { isDeed } from './rules/deeds';
import { beginsWithVerb, isStatement } from './rules/verbs';

/** A paragraph that lays down a piece of work: a title sentence or a number, and what follows. */
interface Measure {
  sentences: Sentence[];
  /** Its title begins with a verb; other titles count only where they are alike. */
  ordered: boolean;
  start: number;
  end: number;
  n?: number;
}

const LONGEST_TITLE = 26;
const LONGEST_NAME = 10;
const FEWEST_NAMES = 3;
const RULED =
  /确保|做到|由[^，。]{2,20}(?:负责|牵头|发放|承担)|负责|牵头|每[月季年周日半]|定期|及时|明确|严格|纳入|不漏|应\p{Script=Han}尽|建立|完善|健全|落实|实行|实施|制[定订]|逐[一步项户村]|前将|到位。|必须|不得|要(?!求)/u;
const STOP = /[。！]$/u;

const isTitle = ({ text, bracket }: Sentence): boolean => {
  const words = text.replace(STOP, '');
  return !bracket && words.length <= LONGEST_TITLE && beginsWithVerb(words) && !isStatement(words);
};

/** «有人管事。», «源头减量。»: a title that only names the measure. */
const isName = ({ text, bracket }: Sentence): boolean =>
  !bracket && text.length <= LONGEST_NAME && STOP.test(text) && !/[，“]/u.test(text) && !isStatement(text);

/** Are the titles of a run verbs, or names that are as long as each other? */
const areAlike = (run: readonly Measure[]): boolean => {
  if (run.every(({ ordered }) => ordered)) return true;
  const lengths = run.map(({ sentences }) => sentences[0]?.text.length ?? 0);
  return run.length >= FEWEST_NAMES && Math.max(...lengths) - Math.min(...lengths) <= 1;
};

const paragraphsOf = (sentences: readonly Sentence[]): Sentence[][] => {
  const byParagraph = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const list = byParagraph.get(sentence.paragraph) ?? [];
    list.push(sentence);
    byParagraph.set(sentence.paragraph, list);
  }
  return [...byParagraph.values()];
};

/** A heading line inside the article and the paragraph below it read as one. */
const withHeadings = (paragraphs: readonly Sentence[][]): Sentence[][] => {
  const joined: Sentence[][] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    if (before?.length === 1 && before[0]?.kind === 'heading' && paragraph[0]?.kind === 'text')
      before.push(...paragraph);
    else joined.push([...paragraph]);
  }
  return joined;
};

const toMeasure = (sentences: Sentence[]): Measure | undefined => {
  const head = sentences[0];
  const last = sentences.at(-1);
  if (!head || !last || head.quoted || head.kind === 'caption' || head.kind === 'credit') return undefined;
  const marker = head.marker;
  const ordered = isTitle(head);
  if (!marker && !(sentences.length >= 2 && (ordered || isName(head)))) return undefined;
  const numbered = marker && (isItemMarker(marker) || marker.style === 'ordinal' || marker.style === 'first-then');
  const lead = numbered ? marker.length + withoutConnective(head.text.slice(marker.length)) : 0;
  return {
    sentences,
    ordered: ordered || marker !== undefined,
    start: head.start + lead,
    end: last.end,
    ...(marker && { n: marker.n }),
  };
};

/** Runs of measures that follow each other: numbered one after the other, or all with a title sentence. */
const runsOf = (paragraphs: readonly Sentence[][]): Measure[][] => {
  const runs: Measure[][] = [];
  let run: Measure[] = [];
  for (const paragraph of paragraphs) {
    const measure = toMeasure(paragraph);
    const follows = measure && (measure.n === undefined ? run[0]?.n === undefined : measure.n === run.length + 1);
    if (measure && follows) {
      run.push(measure);
      continue;
    }
    if (run.length >= 2) runs.push(run);
    run = measure && (measure.n === undefined || measure.n === 1) ? [measure] : [];
  }
  if (run.length >= 2) runs.push(run);
  return runs;
};

const textOf = ({ sentences }: Measure): string => sentences.map(({ text }) => text).join('');
const isAchieved = (measure: Measure): boolean => isDeed(textOf(measure));

const share = (run: readonly Measure[], test: (measure: Measure) => boolean): number =>
  run.filter(test).length / run.length;

const toFinding = ({ start, end }: Measure, list: Finding['list']): Finding => ({
  start,
  end,
  kind: 'measure',
  rules: ['measure.titled'],
  ...(list && { list }),
});

/**
 * Measures that an article lays down paragraph by paragraph. A run in which many paragraphs count what was done is a
 * report of achievements and no measure.
 */
export const readMeasures = (sentences: readonly Sentence[]): Reading => {
  const findings: Finding[] = [];
  const omissions: Omission[] = [];
  for (const [at, run] of runsOf(withHeadings(paragraphsOf(sentences))).entries()) {
    const achieved = share(run, isAchieved) > 0.34;
    const laidDown = !achieved && areAlike(run) && share(run, (measure) => RULED.test(textOf(measure))) >= 0.5;
    for (const [index, measure] of run.entries()) {
      if (laidDown && !isAchieved(measure))
        findings.push(toFinding(measure, { id: `measures-${at}`, index: index + 1 }));
      else
        omissions.push({
          start: measure.start,
          end: measure.end,
          why: achieved || isAchieved(measure) ? '已完成的工作' : '情况介绍',
        });
    }
  }
  return { findings, omissions };
};
