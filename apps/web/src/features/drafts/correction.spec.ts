import { changesOf, editedFrom, missingIn, newOwner, ownersWith, rebased } from './correction';
import type { Deadline, DraftOwner } from './draft';
import { exampleDraft } from './example-draft';

const owner: DraftOwner = {
  name: '区水务局',
  role: 'lead',
  class: false,
  span: { start: 10, end: 14 },
  unit: { id: 'water', name: '青禾区水务局' },
  confidence: 'stated',
  rule: 'owner.subject',
  suggested: false,
  why: null,
  resolution: null,
};
const deadline: Deadline = {
  raw: '5月底前',
  span: { start: 16, end: 20 },
  kind: 'date',
  due: '2026-05-31',
  alternatives: [],
  confidence: 'inferred',
  rule: 'deadline.month-end',
  derivation: '5月的最后一天',
};
const draft = exampleDraft('d', 10, { owners: [owner], deadline, deadlines: [deadline] });
const edited = editedFrom(draft);

describe('the changes that a form sends', () => {
  it('should be none where nothing was changed', () => {
    expect(changesOf(draft, edited)).toEqual({});
  });

  it('should name only what was changed', () => {
    expect(changesOf(draft, { ...edited, title: ' 完成河道清淤 ' })).toEqual({ title: '完成河道清淤' });
    expect(changesOf(draft, { ...edited, nature: 'heading' })).toEqual({ nature: 'heading' });
  });

  it('should keep the place in the text of an owner whose role alone was changed', () => {
    const [row] = edited.owners;
    const owners = row ? [{ ...row, role: 'support' as const }] : [];
    expect(changesOf(draft, { ...edited, owners }).owners).toEqual([
      { name: '区水务局', role: 'support', unitId: 'water', span: { start: 10, end: 14 } },
    ]);
  });

  it('should leave the unit of a new owner to its name', () => {
    const added = { ...newOwner(edited.owners), name: '区城管局' };
    expect(changesOf(draft, { ...edited, owners: [...edited.owners, added] }).owners?.[1]).toEqual({
      name: '区城管局',
      role: 'support',
    });
  });

  it('should set, keep or take away the deadline', () => {
    expect(changesOf(draft, { ...edited, deadline: { kind: 'set', due: '2026-06-10' } })).toEqual({
      deadline: { due: '2026-06-10' },
    });
    expect(changesOf(draft, { ...edited, deadline: { kind: 'set', due: null } })).toEqual({});
    expect(changesOf(draft, { ...edited, deadline: { kind: 'none' } })).toEqual({ deadline: null });
  });

  it('should not take away a deadline that is not there', () => {
    const undated = exampleDraft('u', 0);
    expect(changesOf(undated, editedFrom(undated))).toEqual({});
  });
});

describe('what a form lacks', () => {
  it('should be a title, and a name for each owner, blanks being none', () => {
    expect(missingIn(edited)).toEqual({ title: false, owners: [] });
    const unnamed = { ...newOwner(edited.owners), name: ' ' };
    expect(missingIn({ ...edited, title: ' ', owners: [...edited.owners, unnamed] })).toEqual({
      title: true,
      owners: [unnamed.key],
    });
  });
});

describe('a unit that a person says is meant', () => {
  const unknown: DraftOwner = { ...owner, name: '河道中心', unit: null };

  it('should be sent for that owner alone, with the evidence of all', () => {
    const before = exampleDraft('d', 10, { owners: [owner, unknown] });
    expect(ownersWith(before, '河道中心', { id: 'river', name: '青禾区河道管理中心' })).toEqual({
      owners: [
        { name: '区水务局', role: 'lead', unitId: 'water', span: owner.span },
        { name: '河道中心', role: 'lead', unitId: 'river', span: owner.span },
      ],
    });
  });
});

describe('a form whose draft somebody else has changed meanwhile', () => {
  const latest = { ...draft, version: 2, title: '清淤并护岸', deadline: null, deadlines: [] };

  it('should keep what the person changed and follow the draft in the rest', () => {
    const typed = { ...edited, title: '清淤三条河' };
    const form = rebased(draft, latest, typed);
    expect(form.title).toBe('清淤三条河');
    expect(form.deadline).toEqual({ kind: 'none' });
    expect(changesOf(latest, form)).toEqual({ title: '清淤三条河' });
  });

  it('should send nothing of the other’s work back to what it was', () => {
    expect(changesOf(latest, rebased(draft, latest, edited))).toEqual({});
    const nature = rebased(draft, latest, { ...edited, nature: 'exhortation' });
    expect(changesOf(latest, nature)).toEqual({ nature: 'exhortation' });
  });
});
