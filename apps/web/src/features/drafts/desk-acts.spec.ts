import { editedFrom } from './correction';
import { exampleDesk } from './example-desk';
import { exampleDraft } from './example-draft';

const a = exampleDraft('a', 10);
const b = exampleDraft('b', 40);
const c = exampleDraft('c', 70);

describe('deciding on the desk', () => {
  it('should move on before the server has answered, past drafts that are under way', () => {
    const desk = exampleDesk(a, b);
    void desk.acts.accept(a);
    expect(desk.state()).toMatchObject({ focusId: 'b', underWay: ['a'] });
    void desk.acts.accept(b);
    expect(desk.state().focusId).toBe('b');
  });

  it('should send one request for two presses, and say that the first is under way', async () => {
    const desk = exampleDesk(a, b);
    void desk.acts.accept(a);
    await desk.acts.accept(a);
    await desk.acts.dismiss(a, '重复');
    expect(desk.requests()).toEqual(['accept a 1']);
    expect(desk.state().said?.words).toBe('drafts.said.underWay');
    expect(desk.state().focusId).toBe('b');
  });

  it('should lead back to a draft whose decision failed, and say why on its card', async () => {
    const desk = exampleDesk(a, b);
    void desk.acts.accept(a);
    await desk.fail();
    expect(desk.state()).toMatchObject({ focusId: 'a', underWay: [], failures: { a: '连不上服务器' } });
    expect(desk.state().said).toEqual({ words: 'drafts.said.failed', offer: { look: 'a' } });
  });

  it('should not take the focus from a person who went elsewhere, or types into a form', async () => {
    const elsewhere = exampleDesk(a, b, c);
    void elsewhere.acts.accept(a);
    elsewhere.acts.focus(c);
    await elsewhere.fail();
    expect(elsewhere.state().focusId).toBe('c');
    const typing = exampleDesk(a, b);
    void typing.acts.accept(a);
    typing.acts.open(b, 'correct');
    await typing.fail();
    expect(typing.state().focusId).toBe('b');
  });

  it('should keep the form of a dismissal and its reason until it has succeeded', async () => {
    const desk = exampleDesk(a, b);
    desk.acts.open(a, 'dismiss');
    desk.unsaved.set('a', { form: 'dismiss', reason: '已并入专项' });
    void desk.acts.dismiss(a, '已并入专项');
    await desk.fail();
    expect(desk.state().forms).toEqual({ a: 'dismiss' });
    expect(desk.unsaved.get('a')).toEqual({ form: 'dismiss', reason: '已并入专项' });
    void desk.acts.dismiss(a, '已并入专项');
    await desk.succeed();
    expect(desk.state()).toMatchObject({ forms: {}, failures: {} });
    expect(desk.unsaved.size).toBe(0);
  });
});

describe('words that are not saved', () => {
  const typed = { form: 'correct', before: a, edited: { ...editedFrom(a), title: '清淤三条河' } } as const;

  it('should stop an acceptance and lead to the form', async () => {
    const desk = exampleDesk(a, b);
    desk.acts.open(a, 'correct');
    desk.unsaved.set('a', typed);
    await desk.acts.accept(a);
    expect(desk.requests()).toEqual([]);
    expect(desk.state()).toMatchObject({ focusId: 'a', forms: { a: 'correct' } });
    expect(desk.state().said?.words).toBe('drafts.said.unsaved');
  });

  it('should not give way to another form', () => {
    const desk = exampleDesk(a);
    desk.acts.open(a, 'correct');
    desk.unsaved.set('a', typed);
    desk.acts.open(a, 'dismiss');
    expect(desk.state().forms).toEqual({ a: 'correct' });
  });

  it('should not hinder an acceptance where the form was opened and nothing typed', async () => {
    const desk = exampleDesk(a, b);
    desk.acts.open(a, 'correct');
    void desk.acts.accept(a);
    await desk.succeed();
    expect(desk.state().forms).toEqual({});
    expect(desk.draft('a').state).toBe('accepted');
  });

  it('should come back by an undo after the form was closed', async () => {
    const desk = exampleDesk(a);
    desk.acts.open(a, 'correct');
    desk.unsaved.set('a', typed);
    desk.acts.close(a);
    expect(desk.unsaved.size).toBe(0);
    expect(desk.state()).toMatchObject({ forms: {}, said: { offer: 'undo' } });
    await desk.acts.undo();
    expect(desk.state().forms).toEqual({ a: 'correct' });
    expect(desk.unsaved.get('a')).toEqual(typed);
  });

  it('should be saved first where a correction is saved and accepted at once', async () => {
    const desk = exampleDesk(a, b);
    desk.acts.open(a, 'correct');
    desk.unsaved.set('a', typed);
    void desk.acts.correctAndAccept(a, { title: '清淤三条河' });
    await desk.succeed();
    await desk.succeed();
    expect(desk.requests()).toEqual(['correct a 1', 'accept a 2']);
    expect(desk.draft('a').state).toBe('accepted');
    expect(desk.state()).toMatchObject({ focusId: 'b', forms: {} });
  });

  it('should stay where the saving failed, and nothing be accepted', async () => {
    const desk = exampleDesk(a);
    desk.acts.open(a, 'correct');
    desk.unsaved.set('a', typed);
    void desk.acts.correctAndAccept(a, { title: '清淤三条河' });
    await desk.fail(true);
    expect(desk.requests()).toEqual(['correct a 1']);
    expect(desk.state()).toMatchObject({ forms: { a: 'correct' }, failures: { a: '连不上服务器' } });
    expect(desk.unsaved.get('a')).toEqual(typed);
  });
});

describe('taking an act back', () => {
  it('should wait for the act that is under way instead of taking back the one before it', async () => {
    const desk = exampleDesk(a, b, c);
    void desk.acts.accept(a);
    await desk.succeed();
    void desk.acts.accept(b);
    void desk.acts.undo();
    expect(desk.state().said?.words).toBe('drafts.said.undoWaits');
    expect(desk.requests()).toEqual(['accept a 1', 'accept b 1']);
    await desk.succeed();
    await desk.succeed();
    expect(desk.requests()).toEqual(['accept a 1', 'accept b 1', 'reopen b 2']);
    expect([desk.draft('a').state, desk.draft('b').state]).toEqual(['accepted', 'open']);
  });

  it('should take back nothing where the act under way failed', async () => {
    const desk = exampleDesk(a, b);
    void desk.acts.accept(a);
    await desk.succeed();
    void desk.acts.accept(b);
    void desk.acts.undo();
    await desk.fail();
    expect(desk.requests()).toEqual(['accept a 1', 'accept b 1']);
    expect(desk.draft('a').state).toBe('accepted');
  });

  it('should go back act by act', async () => {
    const desk = exampleDesk(a, b);
    for (const draft of [a, b]) {
      void desk.acts.accept(draft);
      await desk.succeed();
    }
    void desk.acts.undo();
    void desk.acts.undo();
    await Promise.all(desk.sent.slice(2).map((request) => desk.succeed(request)));
    await Promise.all(desk.sent.slice(3).map((request) => desk.succeed(request)));
    expect(desk.requests().slice(2)).toEqual(['reopen b 2', 'reopen a 2']);
    await desk.acts.undo();
    expect(desk.state().said?.words).toBe('drafts.said.nothingToUndo');
  });

  it('should try the same act again where the network failed, and let it go where the server refused', async () => {
    const desk = exampleDesk(a);
    void desk.acts.accept(a);
    await desk.succeed();
    void desk.acts.undo();
    await desk.succeed(desk.sent[0]);
    await desk.fail(false);
    void desk.acts.undo();
    await desk.succeed(desk.sent[0]);
    await desk.fail(true);
    expect(desk.requests().slice(1)).toEqual(['reopen a 2', 'reopen a 2']);
    desk.acts.focus(exampleDraft('elsewhere', 0));
    await desk.acts.undo();
    expect(desk.state().said?.words).toBe('drafts.said.nothingToUndo');
  });

  it('should say that a saved correction stays, before it goes on to what came before', async () => {
    const desk = exampleDesk(a, b);
    void desk.acts.accept(a);
    await desk.succeed();
    void desk.acts.correct(b, { title: '修闸' });
    await desk.succeed();
    await desk.acts.undo();
    expect(desk.state().said?.words).toBe('drafts.said.correctionStays');
    expect(desk.draft('a').state).toBe('accepted');
    void desk.acts.undo();
    await desk.succeed();
    expect(desk.requests()).toEqual(['accept a 1', 'correct b 1', 'reopen a 2']);
  });
});
