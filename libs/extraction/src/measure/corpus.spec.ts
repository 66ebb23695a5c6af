import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReport } from '../parse-report';
import type { AgreedAnswer } from './agreed-answer';
import { readAnswer } from './read-answer';
import { scoreReport } from './score-report';
import { fault, quality, sumScores, type Fault, type Quality, type Scores } from './scores';

const FOLDER = join(__dirname, '../../corpus');
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

const GENRES = ['meeting', 'inspection', 'measures', 'document', 'minutes', 'photo', 'feature'];

/** What the rules reach, less a little; corpus/README.md tells when to raise them. */
const FLOORS: Record<'news' | 'documents', Partial<Record<Quality, number>>> = {
  news: {
    ...{ directives: 0.97, owners: 0.97, deadlines: 0.98, due: 1, issuers: 1, headlines: 0.97, articles: 1 },
    ...{ genres: 0.82, groups: 1, natures: 0.96, kinds: 1 },
  },
  documents: {
    ...{ directives: 0.99, owners: 0.99, deadlines: 0.96, due: 1, issuers: 1, headlines: 1, articles: 1 },
    ...{ genres: 1, groups: 1, natures: 0.99, kinds: 0.98 },
  },
};
const CEILINGS: Partial<Record<Fault, number>> = {
  inventedOwners: 5,
  inventedDates: 2,
  inventedIssuers: 0,
  spanErrors: 0,
};

const textOf = (name: string): string => readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
const answerOf = (name: string): AgreedAnswer => {
  const reading = readAnswer(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')), textOf(name));
  if ('answer' in reading) return reading.answer;
  throw new Error(`${name}.json\n${reading.complaints.join('\n')}`);
};
const isDocument = ({ articles }: AgreedAnswer): boolean =>
  articles.some(({ genre }) => genre === 'document' || genre === 'minutes');

const scored = (documents: boolean): Scores =>
  sumScores(
    NAMES.map((name) => ({ text: textOf(name), answer: answerOf(name) }))
      .filter(({ answer }) => isDocument(answer) === documents)
      .map(({ text, answer }) => {
        const report = parseReport(text, answer.date === undefined ? {} : { date: answer.date });
        return scoreReport(text, answer, report).scores;
      }),
  );

describe('the corpus', () => {
  it.each(NAMES)('should have an answer for %s that its text proves', (name) => {
    expect(answerOf(name).articles.length).toBeGreaterThan(0);
  });

  it('should hold reports of every genre, of both registers, and pages of several articles', () => {
    const answers = NAMES.map(answerOf);
    const genres = new Set<string>(answers.flatMap(({ articles }) => articles.map(({ genre }) => genre)));
    expect([...genres].sort()).toEqual([...GENRES].sort());
    expect(answers.length).toBeGreaterThanOrEqual(25);
    expect(answers.filter(isDocument).length).toBeGreaterThanOrEqual(10);
    expect(answers.filter(({ articles }) => articles.length > 1).length).toBeGreaterThanOrEqual(10);
  });

  it('should be read as well as before: news and documents, each for itself', () => {
    const sums = { news: scored(false), documents: scored(true) };
    const below = (['news', 'documents'] as const).flatMap((set) =>
      entries(FLOORS[set])
        .map(([figure, floor]) => ({ figure, floor, reached: quality(sums[set], figure) }))
        .filter(({ floor, reached }) => reached < floor)
        .map(({ figure, floor, reached }) => `${set} ${figure}: ${reached.toFixed(4)} < ${floor}`),
    );
    const all = sumScores([sums.news, sums.documents]);
    const above = entries(CEILINGS)
      .map(([figure, ceiling]) => ({ figure, ceiling, reached: fault(all, figure) }))
      .filter(({ ceiling, reached }) => reached > ceiling)
      .map(({ figure, ceiling, reached }) => `${figure}: ${reached} > ${ceiling}`);
    expect([...below, ...above]).toEqual([]);
  });
});

const entries = <Figure extends string>(limits: Partial<Record<Figure, number>>): [Figure, number][] =>
  Object.entries(limits) as [Figure, number][];
