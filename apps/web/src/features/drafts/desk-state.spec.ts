import { deskReducer, EMPTY_DESK } from './desk-state';
import { exampleDraft } from './example-draft';

const draft = exampleDraft('d', 10);
const other = exampleDraft('o', 40);

describe('the state of the desk', () => {
  it('should ask for the card to be brought into view when the focus moves, but not when it is touched', () => {
    const focused = deskReducer(EMPTY_DESK, { kind: 'focus', draft });
    expect(focused).toMatchObject({ focusId: 'd', turn: 1, reveal: { start: 10, end: 20 } });
    const touched = deskReducer(focused, { kind: 'touch', draft: other });
    expect(touched).toMatchObject({ focusId: 'o', turn: 1, reveal: { start: 40, end: 50 } });
  });

  it('should reveal the same place again when asked again', () => {
    const once = deskReducer(EMPTY_DESK, { kind: 'touch', draft });
    expect(deskReducer(once, { kind: 'touch', draft }).reveal?.turn).toBe(2);
  });

  it('should keep the form of a card while the focus is elsewhere', () => {
    const opened = deskReducer(EMPTY_DESK, { kind: 'open', draft, form: 'correct' });
    const moved = deskReducer(opened, { kind: 'focus', draft: other });
    expect(moved.forms).toEqual({ d: 'correct' });
    expect(deskReducer(moved, { kind: 'close', id: 'd' }).forms).toEqual({});
  });

  it('should keep the form of a card with the reason until what was sent has succeeded', () => {
    const opened = deskReducer(EMPTY_DESK, { kind: 'open', draft, form: 'dismiss' });
    const sent = deskReducer(opened, { kind: 'sent', id: 'd' });
    expect(sent).toMatchObject({ forms: { d: 'dismiss' }, underWay: ['d'] });
    const failed = deskReducer(sent, { kind: 'failed', id: 'd', why: '连不上服务器' });
    expect(failed).toMatchObject({ forms: { d: 'dismiss' }, underWay: [], failures: { d: '连不上服务器' } });
    const again = deskReducer(failed, { kind: 'sent', id: 'd' });
    expect(again.failures).toEqual({});
    expect(deskReducer(again, { kind: 'done', id: 'd' })).toMatchObject({ forms: {}, underWay: [] });
  });

  it('should not move the list when an answer comes', () => {
    const focused = deskReducer(EMPTY_DESK, { kind: 'focus', draft: other });
    const sent = deskReducer(focused, { kind: 'sent', id: 'd' });
    expect(deskReducer(sent, { kind: 'failed', id: 'd', why: '' })).toMatchObject({ focusId: 'o', turn: focused.turn });
    expect(deskReducer(sent, { kind: 'done', id: 'd' })).toMatchObject({ focusId: 'o', turn: focused.turn });
  });
});
