import { deskKeys } from './desk-keys';
import { exampleDesk } from './example-desk';
import { exampleDraft } from './example-draft';

const a = exampleDraft('a', 10);
const b = exampleDraft('b', 40);

const keysOf = (desk: ReturnType<typeof exampleDesk>, decides: boolean) => {
  const panels = { onHelp: () => undefined, onQuestions: () => undefined };
  const { always, letters } = deskKeys({ acts: desk.acts, beside: undefined, focused: a }, decides, panels);
  return { ...always, ...letters };
};

describe('the keys of the desk', () => {
  it('should decide, correct and take back for whoever decides drafts', () => {
    const desk = exampleDesk(a, b);
    const keys = keysOf(desk, true);
    keys.a?.();
    expect(desk.requests()).toEqual(['accept a 1']);
    expect(Object.keys(keys)).toEqual(expect.arrayContaining(['Enter', 'Ctrl+z', 'e', 'x', 'u', 'b', 's', 'r']));
  });

  it('should change nothing for whoever only reads, whatever is pressed', () => {
    const desk = exampleDesk(a, b);
    const keys = keysOf(desk, false);
    for (const press of Object.values(keys)) press();
    expect(desk.requests()).toEqual([]);
    expect(desk.state().forms).toEqual({});
    expect(Object.keys(keys).sort()).toEqual(['?', 'ArrowDown', 'ArrowUp', 'Escape', 'j', 'k', 'm', 'n', 'q', 't']);
  });

  it('should lead from card to card for whoever only reads', () => {
    const desk = exampleDesk(a, b);
    keysOf(desk, false).j?.();
    expect(desk.state().focusId).toBe('b');
  });
});
