import { unsavedFormsOf } from './unsaved-words';

describe('words that were typed and not saved', () => {
  it('should be there when the same person comes back', () => {
    unsavedFormsOf('clerk').set('d', { form: 'dismiss', reason: '已并入' });
    expect(unsavedFormsOf('clerk').get('d')).toEqual({ form: 'dismiss', reason: '已并入' });
  });

  it('should be gone when somebody else has signed in', () => {
    unsavedFormsOf('clerk').set('d', { form: 'dismiss', reason: '已并入' });
    expect(unsavedFormsOf('other').size).toBe(0);
    expect(unsavedFormsOf('clerk').size).toBe(0);
  });
});
