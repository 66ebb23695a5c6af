import type { Deadline, Directive, ParsedReport } from '../contract';
import type { AgreedAnswer, AgreedDirective } from './agreed-answer';
import { scoreReport } from './score-report';
import { fault, quality, sumScores } from './scores';

const TEXT = '全县防汛会召开\n周明远强调，县水务局要在4月底前完成河道清淤。县应急局要备足沙袋。要尽快补齐物资。';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const [DREDGE, BAGS, STOCK] = [
  '县水务局要在4月底前完成河道清淤。',
  '县应急局要备足沙袋。',
  '要尽快补齐物资。',
] as const;

const agreed = (quote: string, more: Partial<AgreedDirective> = {}): AgreedDirective => ({
  ...{ id: quote, quote, span: span(quote), kind: 'instruction', nature: 'task', issuer: { name: '周明远' } },
  ...{ owners: [], deadlines: [], parts: [] },
  ...more,
});
const ANSWER: AgreedAnswer = {
  exhaustive: true,
  articles: [
    {
      ...{ headline: '全县防汛会召开', genre: 'meeting', dates: [] },
      directives: [
        agreed(DREDGE, {
          owners: [{ name: '县水务局', role: 'lead' }],
          deadlines: [{ raw: '4月底前', kind: 'date', due: '2026-04-30' }],
          group: '三条',
        }),
        agreed(BAGS, { owners: [{ name: '县应急局', role: 'lead' }], group: '三条' }),
        agreed(STOCK, { deadlines: [{ raw: '尽快', kind: 'vague' }] }),
      ],
    },
  ],
};

const deadline = (raw: string, more: Partial<Deadline> = {}): Deadline => ({
  ...{ raw, span: span(raw), kind: 'date', alternatives: [], confidence: 'stated', rule: 'r', derivation: '' },
  ...more,
});
const read = (text: string, more: Partial<Directive> = {}): Directive => ({
  ...{ id: text, text, span: span(text), title: text, kind: 'instruction', nature: 'task' },
  issuer: { name: '周明远' },
  ...{ owners: [], deadlines: [], topics: [], questions: [], rules: ['rule.id'] },
  ...more,
});
const owner = (name: string): Directive['owners'][number] => ({
  ...{ name, role: 'lead', class: false, confidence: 'stated', rule: 'r' },
});
const GROUP = { id: 'g1', title: '三条', index: 1 };
const DREDGED = read(DREDGE, {
  owners: [owner('县水务局')],
  deadline: deadline('4月底前', { due: '2026-04-30' }),
  group: GROUP,
});
const BAGGED = read(BAGS, { owners: [owner('县应急局')], group: GROUP });
const STOCKED = read(STOCK, { deadline: deadline('尽快', { kind: 'vague' }) });

const report = (directives: Directive[], headline = '全县防汛会召开'): ParsedReport => ({
  report: { title: headline, sha256: '', dateSource: 'unknown', length: TEXT.length },
  articles: [{ headline, span: { start: 0, end: TEXT.length }, genre: 'meeting', dates: [], directives }],
  dropped: [{ span: span(BAGS), why: '只是号召' }],
});
const score = (directives: Directive[], headline?: string) => scoreReport(TEXT, ANSWER, report(directives, headline));

describe('scoring a reading', () => {
  it('should find nothing amiss in a reading that says what was agreed', () => {
    const { scores, misses } = score([DREDGED, BAGGED, STOCKED]);
    expect(misses).toEqual([]);
    expect(scores).toMatchObject({
      directives: { right: 3, extra: 0, missing: 0 },
      owners: { right: 2, extra: 0, missing: 0 },
      deadlines: { right: 2, extra: 0, missing: 0 },
      due: { right: 1, of: 1 },
      groups: { right: 1, of: 1 },
      headlines: { right: 1, of: 1 },
    });
  });

  it('should say why a missed sentence was not taken, and count its owners as missing', () => {
    const { scores, misses } = score([DREDGED, STOCKED]);
    expect(misses).toEqual([{ field: 'directive', sentence: BAGS, agreed: BAGS, read: '只是号召' }]);
    expect(scores.owners).toEqual({ right: 1, extra: 0, missing: 1 });
  });

  it('should count owners and days of a directive that nobody agreed to as invented', () => {
    const invented = read('周明远强调，', {
      owners: [owner('周明远')],
      deadline: deadline('强调', { due: '2026-01-01' }),
    });
    const { scores, misses } = score([DREDGED, BAGGED, STOCKED, invented]);
    expect(misses).toEqual([{ field: 'directive', sentence: '周明远强调，', read: 'rule.id' }]);
    expect([fault(scores, 'inventedOwners'), fault(scores, 'inventedDates')]).toEqual([1, 1]);
    expect(quality(scores, 'directives')).toBeCloseTo(6 / 7);
  });

  it('should call a day for a vague word an invented date', () => {
    const dated = { ...STOCKED, deadline: deadline('尽快', { due: '2026-03-31' }) };
    const { scores, misses } = score([DREDGED, BAGGED, dated]);
    expect(fault(scores, 'inventedDates')).toBe(1);
    expect(misses).toEqual([{ field: 'deadline', sentence: STOCK, agreed: '尽快', read: '尽快 2026-03-31' }]);
  });

  it('should tell another day from another deadline', () => {
    const wrong = score([{ ...DREDGED, deadline: deadline('4月底前', { due: '2025-04-30' }) }, BAGGED, STOCKED]);
    expect(wrong.scores).toMatchObject({ deadlines: { right: 2 }, due: { right: 0, of: 1 }, inventedDates: 0 });
    const { deadline: left, ...without } = DREDGED;
    expect(left).toBeDefined();
    expect(score([without, BAGGED, STOCKED]).scores).toMatchObject({ deadlines: { right: 1, missing: 1 } });
  });

  it('should not score owners that are only suggested', () => {
    const suggested = { ...STOCKED, owners: [{ ...owner('县应急局'), suggested: true as const }] };
    expect(score([DREDGED, BAGGED, suggested]).misses).toEqual([]);
  });

  it('should name wrong natures, kinds, issuers, roles and groups', () => {
    const { misses } = score([
      { ...DREDGED, nature: 'heading', kind: 'measure', issuer: { name: '会议' } },
      { ...BAGGED, owners: [{ ...owner('县应急局'), role: 'support' }], group: { ...GROUP, id: 'g2' } },
      STOCKED,
    ]);
    expect(misses.map(({ field, agreed: wanted, read: got }) => [field, wanted, got])).toEqual([
      ['nature', 'task', 'heading'],
      ['kind', 'instruction', 'measure'],
      ['issuer', '周明远', '会议'],
      ['owner', 'lead 县应急局', 'support 县应急局'],
      ['group', '2 条', '分在 2 处'],
    ]);
  });

  it('should find a headline that took in a line too much, and miss another', () => {
    expect(score([DREDGED, BAGGED, STOCKED], '全县防汛会召开现场').scores.headlines).toEqual({ right: 1, of: 1 });
    expect(score([DREDGED, BAGGED, STOCKED], '周明远').scores).toMatchObject({
      headlines: { right: 0, of: 1 },
      articles: { right: 0, of: 3 },
    });
  });

  it('should report spans that do not hold their words', () => {
    const { scores, misses } = score([
      { ...DREDGED, deadline: { ...deadline('4月底前'), span: { start: 3, end: 7 } } },
    ]);
    expect(scores.spanErrors).toBe(1);
    expect(misses[0]).toMatchObject({ field: 'span', sentence: '4月底前', read: '汛会召开' });
  });

  it('should leave out what was read outside an answer that is not exhaustive', () => {
    const partial = { ...ANSWER, exhaustive: false };
    const elsewhere = read('全县防汛会召开');
    const { scores } = scoreReport(TEXT, partial, report([elsewhere, DREDGED, BAGGED, STOCKED]));
    expect(scores.directives.extra).toBe(0);
  });

  it('should pool the owners of parts, where a leader counts as one of several', () => {
    const both = {
      ...agreed(DREDGE + BAGS),
      parts: [
        { quote: DREDGE, span: span(DREDGE) },
        { quote: BAGS, span: span(BAGS) },
      ],
    };
    const owners = [
      { name: '县水务局', role: 'joint' as const },
      { name: '县应急局', role: 'joint' as const },
    ];
    const [article] = ANSWER.articles;
    const answer = { exhaustive: true, articles: article ? [{ ...article, directives: [{ ...both, owners }] }] : [] };
    const { scores } = scoreReport(TEXT, answer, report([DREDGED, BAGGED]));
    expect(scores).toMatchObject({ directives: { right: 1, missing: 0 }, owners: { right: 2, extra: 0, missing: 0 } });
  });

  it('should add reports up', () => {
    const sum = sumScores([score([DREDGED]).scores, score([DREDGED, BAGGED, STOCKED]).scores]);
    expect(sum.directives).toEqual({ right: 4, extra: 0, missing: 2 });
    expect(quality(sum, 'directives')).toBeCloseTo(0.8);
    expect(quality(sumScores([]), 'directives')).toBe(1);
  });
});
