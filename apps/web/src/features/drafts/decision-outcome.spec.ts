import { isDone } from './decision-outcome';
import { exampleDraft } from './example-draft';

const me = { id: 'me', name: '韩立新' };
const draft = exampleDraft('d', 10);

describe('a decision whose answer was lost', () => {
  it('should count as done where the draft shows it as one’s own', () => {
    expect(isDone({ act: 'accept' }, { ...draft, state: 'accepted', decidedBy: me }, 'me')).toBe(true);
    const dismissed = { ...draft, state: 'dismissed', decidedBy: me, dismissReason: '重复' } as const;
    expect(isDone({ act: 'dismiss', reason: '重复' }, dismissed, 'me')).toBe(true);
    const repeated = { ...draft, state: 'repeated', decidedBy: me, repeatedTaskId: 'task' } as const;
    expect(isDone({ act: 'repeat', taskId: 'task' }, repeated, 'me')).toBe(true);
    expect(isDone({ act: 'reopen' }, draft, 'me')).toBe(true);
  });

  it('should not claim what somebody else decided, or decided otherwise', () => {
    expect(isDone({ act: 'accept' }, { ...draft, state: 'accepted', decidedBy: me }, 'other')).toBe(false);
    const dismissed = { ...draft, state: 'dismissed', decidedBy: me, dismissReason: '重复' } as const;
    expect(isDone({ act: 'dismiss', reason: '已经办结' }, dismissed, 'me')).toBe(false);
    expect(isDone({ act: 'accept' }, dismissed, 'me')).toBe(false);
    const repeated = { ...draft, state: 'repeated', decidedBy: me, repeatedTaskId: 'task' } as const;
    expect(isDone({ act: 'repeat', taskId: 'other' }, repeated, 'me')).toBe(false);
    expect(isDone({ act: 'reopen' }, dismissed, 'me')).toBe(false);
  });

  it('should count a correction as done where the draft has every change of it', () => {
    const latest = { ...draft, title: '清淤三条河', version: 2 };
    expect(isDone({ act: 'correct', changes: { title: '清淤三条河' } }, latest, 'me')).toBe(true);
    expect(isDone({ act: 'correct', changes: { title: '清淤三条河', deadline: null } }, latest, 'me')).toBe(true);
    expect(isDone({ act: 'correct', changes: { title: '清淤' } }, latest, 'me')).toBe(false);
    expect(isDone({ act: 'correct', changes: { owners: [{ name: '区水务局', role: 'lead' }] } }, latest, 'me')).toBe(
      false,
    );
    expect(isDone({ act: 'correct', changes: { deadline: { due: '2026-05-01' } } }, latest, 'me')).toBe(false);
  });
});
