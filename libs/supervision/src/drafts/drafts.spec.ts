import { unitMatcher } from '@duban/directory';
import type { Directive } from '@duban/extraction';
import { proposeTask } from '../tasks/propose-task';
import { correctDraft, deadlineByPerson } from './correction';
import { readDraft } from './draft';

const answer: Directive = {
  id: 'd1',
  text: '区水务局牵头，5月底前疏浚南沟。',
  span: { start: 10, end: 27 },
  title: '疏浚南沟',
  kind: 'assignment',
  nature: 'task',
  owners: [
    {
      name: '区水务局',
      role: 'lead',
      class: false,
      span: { start: 10, end: 14 },
      confidence: 'stated',
      rule: 'owner.lead',
    },
    {
      name: '区财政局',
      role: 'support',
      class: false,
      confidence: 'guessed',
      rule: 'owner.by-subject',
      suggested: true,
      why: '涉及资金',
    },
  ],
  deadline: {
    raw: '5月底前',
    span: { start: 17, end: 21 },
    kind: 'date',
    due: '2026-05-31',
    alternatives: [],
    confidence: 'inferred',
    rule: 'deadline.month-end',
    derivation: '5月的最后一天',
  },
  deadlines: [],
  topics: [],
  questions: [
    { field: 'owner', why: '配合单位不明' },
    { field: 'text', why: '句子不完整' },
  ],
  rules: [],
};
const UNITS = ['water', null];
const match = unitMatcher([{ id: 'town', name: '石桥镇', aliases: [] }]);

describe('a draft as it stands', () => {
  it('is the extraction’s answer where nobody corrected anything', () => {
    const reading = readDraft(answer, UNITS, {});
    expect(reading).toMatchObject({
      title: '疏浚南沟',
      nature: 'task',
      corrected: false,
      deadline: { due: '2026-05-31' },
    });
    expect(reading.owners.map(({ unitId }) => unitId)).toEqual(['water', null]);
    expect(reading.questions).toHaveLength(2);
  });

  it('shows the correction and leaves the answer as it was', () => {
    const before = structuredClone(answer);
    const reading = readDraft(answer, UNITS, { title: '疏通南沟', deadline: null });
    expect(reading).toMatchObject({ title: '疏通南沟', corrected: true, deadline: null });
    expect(answer).toEqual(before);
  });

  it('asks a question no longer once a person has answered it', () => {
    const owners = [{ ...answer.owners[0]!, unitId: 'water' }];
    expect(readDraft(answer, UNITS, { owners }).questions).toEqual([{ field: 'text', why: '句子不完整' }]);
  });

  it('still asks for the owner when a person has only emptied the list', () => {
    expect(readDraft(answer, UNITS, { owners: [] }).questions).toHaveLength(2);
  });
});

describe('a correction', () => {
  const owners = readDraft(answer, UNITS, {}).owners;

  it('keeps the evidence of an owner that stays', () => {
    const { owners: after } = correctDraft({}, owners, { owners: [{ name: '区水务局', role: 'lead' }] }, match);
    expect(after).toEqual([
      {
        name: '区水务局',
        role: 'lead',
        class: false,
        span: { start: 10, end: 14 },
        confidence: 'stated',
        rule: 'owner.lead',
        unitId: 'water',
      },
    ]);
  });

  it('confirms a suggestion that a person leaves in the list', () => {
    const { owners: after } = correctDraft({}, owners, { owners: [{ name: '区财政局', role: 'support' }] }, match);
    expect(after).toEqual([
      { name: '区财政局', role: 'support', class: false, confidence: 'stated', rule: 'person', unitId: null },
    ]);
  });

  it('takes a new owner as the person’s own word and looks its name up among the units', () => {
    const { owners: after } = correctDraft({}, owners, { owners: [{ name: '石桥镇', role: 'joint' }] }, match);
    expect(after).toEqual([
      { name: '石桥镇', role: 'joint', class: false, confidence: 'stated', rule: 'person', unitId: 'town' },
    ]);
  });

  it('takes the unit that a person chose, and none where the person says none', () => {
    const request = {
      owners: [
        { name: '石桥镇', role: 'lead' as const, unitId: null },
        { name: '河长办', role: 'joint' as const, unitId: 'water' },
      ],
    };
    expect(correctDraft({}, owners, request, match).owners?.map(({ unitId }) => unitId)).toEqual([null, 'water']);
  });

  it('keeps the words of the text when only the role changes', () => {
    const { owners: after } = correctDraft({}, owners, { owners: [{ name: '区水务局', role: 'support' }] }, match);
    expect(after).toMatchObject([{ role: 'support', span: { start: 10, end: 14 }, rule: 'person', unitId: 'water' }]);
  });

  it('keeps what was corrected before and is not named again', () => {
    const after = correctDraft({ title: '疏通南沟' }, owners, { deadline: { due: '2026-06-15' } }, match);
    expect(after).toEqual({ title: '疏通南沟', deadline: deadlineByPerson('2026-06-15') });
  });

  it('marks a deadline of a person as such and gives it no span', () => {
    expect(deadlineByPerson('2026-06-15')).toMatchObject({ rule: 'person', due: '2026-06-15' });
    expect(deadlineByPerson('2026-06-15')).not.toHaveProperty('span');
  });
});

describe('the task of an accepted draft', () => {
  it('is proposed, keeps the spans, and goes by the due day', () => {
    expect(proposeTask(readDraft(answer, UNITS, {}))).toMatchObject({
      state: 'proposed',
      span: { start: 10, end: 27 },
      day: '2026-05-31',
      deadline: { span: { start: 17, end: 21 } },
    });
  });

  it('leaves behind an owner that was only suggested', () => {
    const { parts } = proposeTask(readDraft(answer, UNITS, {}));
    expect(parts).toEqual([
      { name: '区水务局', role: 'lead', class: false, unitId: 'water', span: { start: 10, end: 14 } },
    ]);
  });

  it('has no day where the person says that there is no deadline', () => {
    expect(proposeTask(readDraft(answer, UNITS, { deadline: null }))).toMatchObject({ deadline: null, day: null });
  });
});
