import { editedFrom } from './correction';
import { exampleDesk } from './example-desk';
import { exampleDraft } from './example-draft';
import { withProposals, type Repetition } from './repetition';

const a = exampleDraft('a', 10);
const b = exampleDraft('b', 40);
const task = (taskId: string): Repetition => ({
  taskId,
  title: '清淤南渠',
  text: '区水务局要完成南渠清淤。',
  owners: ['区水务局'],
  due: null,
  reportTitle: '水利工作会',
  day: '2026-03-06',
  times: 1,
  score: 0.9,
  likelihood: 'certain',
  why: '都说到“南渠清淤”',
});
const deskWith = (...proposed: Repetition[]) => {
  const desk = exampleDesk(a, b);
  desk.repetitions.a = proposed;
  return desk;
};

describe('a draft that may say an open task again', () => {
  it('should be counted with the likeliest task by one act, the focus moving on', async () => {
    const desk = deskWith(task('first'), task('second'));
    void desk.acts.repeat(a);
    expect(desk.sent[0]?.decision).toEqual({ act: 'repeat', taskId: 'first' });
    expect(desk.state().focusId).toBe('b');
    await desk.succeed();
    expect(desk.draft('a').state).toBe('repeated');
    expect(desk.state().said).toEqual({ words: 'drafts.said.repeated', offer: 'undo' });
  });

  it('should be counted with the task that the person chose', () => {
    const desk = deskWith(task('first'), task('second'));
    void desk.acts.repeat(a, task('second'));
    expect(desk.sent[0]?.decision).toEqual({ act: 'repeat', taskId: 'second' });
  });

  it('should be open again by an undo, also by one that comes before the answer', async () => {
    const desk = deskWith(task('first'));
    void desk.acts.repeat(a);
    void desk.acts.undo();
    await desk.succeed();
    expect(desk.requests()).toEqual(['repeat a 1', 'reopen a 2']);
    await desk.succeed();
    expect(desk.draft('a').state).toBe('open');
  });

  it('should be the next in focus by one act, and the act says where there is no other', () => {
    const desk = exampleDesk(a, b, exampleDraft('c', 70));
    desk.repetitions.c = [task('first')];
    desk.acts.focus(a);
    desk.acts.nextRepetition();
    expect(desk.state().focusId).toBe('c');
    desk.acts.nextRepetition();
    expect(desk.state()).toMatchObject({ focusId: 'c', said: { words: 'drafts.said.noMoreRepetitions' } });
  });

  it('should say that nothing is proposed where nothing is, and send nothing', async () => {
    const desk = deskWith();
    await desk.acts.repeat(a);
    desk.acts.compare(a);
    expect(desk.requests()).toEqual([]);
    expect(desk.state()).toMatchObject({ beside: undefined, said: { words: 'drafts.said.noRepetition' } });
  });

  it('should not lose words that are being typed on its card', async () => {
    const desk = deskWith(task('first'));
    desk.acts.open(a, 'correct');
    desk.unsaved.set('a', { form: 'correct', before: a, edited: { ...editedFrom(a), title: '清淤三条河' } });
    await desk.acts.repeat(a);
    expect(desk.requests()).toEqual([]);
    expect(desk.state().said?.words).toBe('drafts.said.unsaved');
  });

  it('should stay where the task is gone, with the reason on its card', async () => {
    const desk = deskWith(task('first'));
    void desk.acts.repeat(a);
    await desk.fail(true);
    expect(desk.draft('a').state).toBe('open');
    expect(desk.state()).toMatchObject({ focusId: 'a', failures: { a: '连不上服务器' } });
  });
});

describe('the task beside a draft', () => {
  it('should be shown and put away by the same act, the card keeping the focus', () => {
    const desk = deskWith(task('first'));
    desk.acts.compare(a);
    expect(desk.state()).toMatchObject({ focusId: 'a', beside: { id: 'a', taskId: 'first' } });
    desk.acts.compare(a);
    expect(desk.state()).toMatchObject({ focusId: 'a', beside: undefined });
  });

  it('should change with the task that is asked for', () => {
    const desk = deskWith(task('first'), task('second'));
    desk.acts.compare(a);
    desk.acts.compare(a, task('second'));
    expect(desk.state().beside).toEqual({ id: 'a', taskId: 'second' });
  });

  it('should go when the person goes to another card, and stay while they look about in this one', () => {
    const desk = deskWith(task('first'));
    desk.acts.compare(a);
    desk.acts.touch(a);
    desk.acts.show('a', { start: 12, end: 14 });
    expect(desk.state().beside).toEqual({ id: 'a', taskId: 'first' });
    desk.acts.step(1);
    expect(desk.state().beside).toBeUndefined();
  });
});

describe('what is known of the proposals', () => {
  it('should change for the draft that was asked about again, and for no other', () => {
    const before = { a: [task('first')], b: [task('second')] };
    expect(withProposals(before, 'a', [])).toEqual({ a: [], b: [task('second')] });
    expect(withProposals(undefined, 'a', [task('first')])).toBeUndefined();
  });
});
