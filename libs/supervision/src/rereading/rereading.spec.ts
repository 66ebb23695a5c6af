import type { Directive } from '@duban/extraction';
import type { DraftCorrection, DraftState } from '../drafts/draft';
import { deadlineByPerson } from '../drafts/correction';
import { changedFields, keepSeen } from './changed-fields';
import { type FoundDirective, planRereading, type RereadDraft } from './plan-rereading';

const directive = (start: number, end: number, more: Partial<Directive> = {}): Directive => ({
  id: `d${start}-${end}`,
  text: '区水务局要疏浚北渠。',
  span: { start, end },
  title: '疏浚北渠',
  kind: 'instruction',
  nature: 'task',
  owners: [{ name: '区水务局', role: 'lead', class: false, confidence: 'stated', rule: 'owner.subject' }],
  deadlines: [],
  topics: [],
  questions: [],
  rules: ['order.must'],
  ...more,
});

const due = (day: string): Pick<Directive, 'deadline' | 'deadlines'> => {
  const deadline = {
    raw: '本月底前',
    span: { start: 4, end: 8 },
    kind: 'date' as const,
    due: day,
    alternatives: [],
    confidence: 'inferred' as const,
    rule: 'deadline.month-end',
    derivation: '当月最后一天',
  };
  return { deadline, deadlines: [deadline] };
};

const found = (answer: Directive, articleId = 'a'): FoundDirective => ({ answer, ownerUnits: ['water'], articleId });

const draft = (answer: Directive, more: Partial<RereadDraft> = {}): RereadDraft => ({
  id: `draft of ${answer.id}`,
  key: answer.id,
  state: 'open',
  articleId: 'a',
  reopened: false,
  answer,
  ownerUnits: ['water'],
  correction: {},
  ...more,
});

const told = (drafts: RereadDraft[], read: FoundDirective[]) =>
  planRereading(drafts, read).items.map(({ outcome, why, fields }) => [
    outcome,
    why,
    fields.map(({ field, kept }) => `${field}${kept ? ' kept' : ''}`).join(' '),
  ]);

describe('reading a report again', () => {
  const old = directive(10, 30);

  it('says nothing where it reads the same', () => {
    const plan = planRereading([draft(old)], [found(structuredClone(old))]);
    expect(plan).toEqual({ items: [], unchanged: 1, newcomers: [], answers: [], lapsing: [] });
  });

  it('does not mind in which order the members of an answer are kept', () => {
    const turned = Object.fromEntries(Object.entries(old).reverse()) as unknown as Directive;
    expect(told([draft(old)], [found(turned)])).toEqual([]);
  });

  it('tells the fields that read otherwise, and gives the open draft the new answer', () => {
    const now = directive(10, 30, { nature: 'exhortation', ...due('2026-04-30') });
    const plan = planRereading([draft(old)], [found(now)]);
    expect(told([draft(old)], [found(now)])).toEqual([['changed', null, 'nature deadline']]);
    expect(plan.answers.map(({ found: { answer } }) => answer)).toEqual([now]);
  });

  it('gives the new answer also where only its evidence differs', () => {
    const now = directive(10, 30, { rules: ['order.shall'] });
    expect(told([draft(old)], [found(now)])).toEqual([['changed', null, 'evidence']]);
  });

  it('sees that an owner is now known as a unit', () => {
    expect(told([draft(old, { ownerUnits: [null] })], [found(old)])).toEqual([['changed', null, 'owners']]);
  });

  it('lets a corrected field stay, and still takes the others', () => {
    const corrected = draft(directive(10, 30, due('2026-03-31')), {
      correction: { deadline: deadlineByPerson('2026-04-15') },
    });
    const now = directive(10, 30, { ...due('2026-04-30'), nature: 'exhortation' });
    expect(told([corrected], [found(now)])).toEqual([['changed', null, 'nature deadline kept']]);
    expect(told([corrected], [found({ ...now, nature: 'task' })])).toEqual([['kept', 'corrected', 'deadline kept']]);
  });

  it.each(['accepted', 'dismissed', 'repeated'] as const)('never changes what was %s, and only says so', (state) => {
    const decided = draft(old, { state });
    const now = found(directive(10, 30, due('2026-04-30')));
    const plan = planRereading([decided], [now]);
    expect(told([decided], [now])).toEqual([['kept', state, 'deadline kept']]);
    expect([plan.answers, plan.lapsing, plan.newcomers]).toEqual([[], [], []]);
    expect(told([decided], [])).toEqual([['kept', state, '']]);
    expect(told([decided], [found(directive(10, 30, { rules: ['order.shall'] }))])).toEqual([]);
  });

  it('takes what nobody touched off the desk where it is found no longer', () => {
    const plan = planRereading([draft(old)], []);
    expect(plan.items).toMatchObject([{ outcome: 'gone', found: null }]);
    expect(plan.lapsing.map(({ key }) => key)).toEqual(['d10-30']);
  });

  it.each<[string, Partial<RereadDraft>]>([
    ['corrected', { correction: { title: '疏浚北渠一期' } }],
    ['reopened', { reopened: true }],
  ])('leaves on the desk what a person %s, though it is found no longer', (why, more) => {
    const plan = planRereading([draft(old, more)], []);
    expect(plan.items).toMatchObject([{ outcome: 'kept', why, found: null }]);
    expect(plan.lapsing).toEqual([]);
  });

  it('brings back what had left the desk, and no second draft of it', () => {
    const plan = planRereading([draft(old, { state: 'lapsed' })], [found(old)]);
    expect(plan.items).toMatchObject([{ outcome: 'added', draft: { key: 'd10-30' } }]);
    expect([plan.newcomers, plan.answers.length]).toEqual([[], 1]);
    expect(told([draft(old, { state: 'lapsed' })], [])).toEqual([]);
  });

  it('gives a draft its new article, though it reads the same', () => {
    const plan = planRereading([draft(old)], [found(old, 'b')]);
    expect([plan.items, plan.answers.length, plan.unchanged]).toEqual([[], 1, 1]);
  });

  it('tells everything in the order of the text', () => {
    const read = [found(directive(70, 90)), found(directive(40, 60)), found(directive(10, 30, { title: '北渠' }))];
    expect(
      told([draft(old), draft(directive(50, 59)), draft(directive(100, 120))], read).map(([outcome]) => outcome),
    ).toEqual(['changed', 'changed', 'added', 'gone']);
  });
});

describe('which draft a directive is', () => {
  const pairs = (olds: Directive[], news: Directive[], state: DraftState = 'open') =>
    planRereading(
      olds.map((answer) => draft(answer, { state })),
      news.map((answer) => found(answer)),
    ).items.map(({ draft: one, found: other }) => [
      one?.key ?? null,
      other && Object.values(other.answer.span).join('-'),
    ]);

  it('is the one with more than half of the sentence in common', () => {
    expect(pairs([directive(10, 30)], [directive(12, 40)])).toEqual([['d10-30', '12-40']]);
    expect(pairs([directive(10, 30)], [directive(20, 40)])).toEqual([
      ['d10-30', null],
      [null, '20-40'],
    ]);
  });

  it('is the likest where a sentence was cut in two, and the rest is new', () => {
    expect(pairs([directive(10, 50)], [directive(10, 22), directive(22, 50)])).toEqual([
      [null, '10-22'],
      ['d10-50', '22-50'],
    ]);
  });

  it('is the very same span before any likeness', () => {
    const olds = [directive(10, 30, { title: '一' }), directive(10, 60, { title: '二' })];
    expect(pairs(olds, [directive(10, 60)])).toEqual([
      ['d10-60', '10-60'],
      ['d10-30', null],
    ]);
  });

  it('is no draft that was decided for another sentence', () => {
    expect(pairs([directive(10, 30)], [directive(31, 60)], 'accepted')).toEqual([
      ['d10-30', null],
      [null, '31-60'],
    ]);
  });

  it('is found in time that grows with the text', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => directive(at * 10, at * 10 + 9));
    const moved = many.map(({ span }) => found(directive(span.start + 1, span.end + 1)));
    const plan = planRereading(
      many.map((one) => draft(one)),
      moved,
    );
    expect([plan.answers.length, plan.newcomers.length]).toEqual([20_000, 0]);
  });
});

describe('the names by which drafts refer to each other', () => {
  const heading = directive(10, 30, { nature: 'heading' });
  const child = directive(40, 60, { parent: 'd10-30' });

  it('stay when the sentence of a heading is cut anew', () => {
    const read = [directive(8, 30, { nature: 'heading' }), directive(40, 60, { parent: 'd8-30' })];
    const plan = planRereading(
      [draft(heading), draft(child, { state: 'accepted' })],
      read.map((answer) => found(answer)),
    );
    expect(plan.items.map(({ draft: one, fields }) => [one?.key, fields.map(({ field }) => field)])).toEqual([
      ['d10-30', ['text']],
    ]);
    expect(plan.answers.map(({ found: { answer } }) => answer.id)).toEqual(['d10-30']);
  });

  it('never become those of another draft', () => {
    const moved = draft(directive(10, 50), { key: 'd70-90', state: 'accepted' });
    const { newcomers } = planRereading([moved], [found(directive(10, 50)), found(directive(70, 90))]);
    expect(newcomers.map(({ answer }) => answer.id)).toEqual(['d70-90.2']);
    const { newcomers: beside } = planRereading([], [found(directive(10, 30))], ['d10-30']);
    expect(beside.map(({ answer }) => answer.id)).toEqual(['d10-30.2']);
  });

  it('keep a group together with its members that were decided before', () => {
    const of = (id: string, index: number) => ({ group: { id, title: '会议明确三项工作', index } });
    const before = [directive(10, 30, of('g10', 1)), directive(40, 60, of('g10', 2))];
    const now = [directive(2, 9, of('g2', 1)), directive(10, 30, of('g2', 2)), directive(40, 60, of('g2', 3))];
    const plan = planRereading(
      [draft(before[0]!, { state: 'accepted' }), draft(before[1]!)],
      now.map((answer) => found(answer)),
    );
    expect(plan.newcomers.map(({ answer }) => answer.group)).toEqual([of('g10', 1).group]);
    expect(plan.answers.map(({ found: { answer } }) => answer.group)).toEqual([of('g10', 3).group]);
  });

  it('part a group that is now two', () => {
    const of = (id: string) => ({ group: { id, title: '会议明确三项工作', index: 1 } });
    const before = [10, 40, 70].map((at) => draft(directive(at, at + 20, of('g10'))));
    const now = [directive(10, 30, of('g10')), directive(40, 60, of('g40')), directive(70, 90, of('g40'))];
    const { answers } = planRereading(
      before,
      now.map((answer) => found(answer)),
    );
    expect(answers.map(({ found: { answer } }) => [answer.span.start, answer.group?.id])).toEqual([[10, 'g10.2']]);
  });
});

describe('the answer that a person saw', () => {
  it('is kept for the fields that the person corrected, and for no others', () => {
    const correction: DraftCorrection = { title: '疏浚北渠一期', deadline: null };
    expect(keepSeen({}, directive(10, 30), correction)).toEqual({ title: '疏浚北渠', deadline: null });
    const day = directive(10, 30, { title: '北渠', ...due('2026-04-30') });
    expect(keepSeen({}, day, correction)).toMatchObject({ title: '北渠', deadline: { due: '2026-04-30' } });
  });

  it('stays that of the moment of the correction, however often the report is read again', () => {
    expect(keepSeen({ title: '疏浚北渠' }, directive(10, 30, { title: '北渠' }), { title: '北渠一期' })).toEqual({
      title: '疏浚北渠',
    });
  });

  it('differs in a field only where a person would see it', () => {
    const one = { answer: directive(10, 30), ownerUnits: [] };
    expect(changedFields(one, { answer: directive(10, 30, { topics: ['水利'] }), ownerUnits: [] })).toEqual([
      'evidence',
    ]);
    expect(changedFields(one, { answer: directive(10, 31), ownerUnits: [] })).toEqual(['text']);
  });
});
