import type { DraftOwner } from './draft';
import { exampleDesk } from './example-desk';
import { exampleDraft } from './example-draft';

const unknown = (name: string, match: 'exact' | 'single' | 'ambiguous' | 'none', ...units: string[]): DraftOwner => ({
  name,
  role: 'lead',
  class: false,
  span: null,
  unit: null,
  confidence: 'stated',
  rule: 'owner.subject',
  suggested: false,
  why: null,
  resolution: { match, candidates: units.map((id) => ({ unit: { id, name: id }, why: '摘字' })) },
});

describe('naming the unit of an owner', () => {
  it('should ask, and pick nobody, also where one unit alone may be meant', () => {
    const draft = exampleDraft('a', 10, { owners: [unknown('河道中心', 'single', '河道管理中心')] });
    const desk = exampleDesk(draft);
    desk.acts.nameOwner(draft);
    expect(desk.state().naming).toEqual({ id: 'a', name: '河道中心', unitId: undefined });
    expect(desk.requests()).toEqual([]);
  });

  it('should ask nothing where the name is in the directory by now', () => {
    const draft = exampleDraft('a', 10, { owners: [unknown('河道中心', 'exact', '河道管理中心')] });
    const desk = exampleDesk(draft);
    desk.acts.nameOwner(draft);
    expect(desk.state().naming).toBeUndefined();
    expect(desk.sent[0]?.decision).toEqual({
      act: 'correct',
      changes: { owners: [{ name: '河道中心', role: 'lead', unitId: '河道管理中心' }] },
    });
  });

  it('should say so where every unit is known', () => {
    const draft = exampleDraft('a', 10);
    const desk = exampleDesk(draft);
    desk.acts.nameOwner(draft);
    expect(desk.state()).toMatchObject({ naming: undefined, said: { words: 'drafts.said.nothingToName' } });
  });

  it('should not put what was typed on the card at risk', () => {
    const draft = exampleDraft('a', 10, { owners: [unknown('河道中心', 'none')] });
    const desk = exampleDesk(draft);
    desk.unsaved.set('a', { form: 'dismiss', reason: '重复' });
    desk.acts.nameOwner(draft);
    expect(desk.state()).toMatchObject({ naming: undefined, said: { words: 'drafts.said.unsaved' } });
  });
});

describe('a suggested owner', () => {
  const suggestion = { unit: { id: 'river', name: '青禾区河道管理中心' }, name: '区河道中心', why: '职责相近：清淤' };

  it('should go into the correction, where a person may still leave it', () => {
    const draft = exampleDraft('a', 10, { suggestions: [suggestion] });
    const desk = exampleDesk(draft);
    desk.acts.takeSuggestion(draft);
    expect(desk.state().forms).toEqual({ a: 'correct' });
    expect(desk.unsaved.get('a')).toMatchObject({
      edited: { owners: [{ name: '区河道中心', role: 'lead', unitId: 'river', suggested: true }] },
    });
    expect(desk.requests()).toEqual([]);
  });

  it('should not be made up where there is none', () => {
    const draft = exampleDraft('a', 10);
    const desk = exampleDesk(draft);
    desk.acts.takeSuggestion(draft);
    expect(desk.state()).toMatchObject({ forms: {}, said: { words: 'drafts.said.noSuggestion' } });
  });
});
