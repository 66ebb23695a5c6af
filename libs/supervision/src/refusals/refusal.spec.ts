import { defineErrors, Refusal } from './refusal';

const LAMP_ERRORS = defineErrors('lamp', {
  broken: { kind: 'conflict', message: '灯坏了' },
});

describe('a table of refusals', () => {
  it('makes a refusal with the code subject/name, the kind and the sentence of its row', () => {
    const refusal = LAMP_ERRORS.broken();
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({
      code: 'lamp/broken',
      kind: 'conflict',
      title: '灯坏了',
      message: '灯坏了',
      facts: {},
    });
  });

  it('carries the facts and the nearer sentence it is given, and keeps the title', () => {
    const refusal = LAMP_ERRORS.broken({ lampId: 7 }, '七号灯坏了');
    expect(refusal.facts).toEqual({ lampId: 7 });
    expect(refusal.message).toBe('七号灯坏了');
    expect(refusal.title).toBe('灯坏了');
  });
});
