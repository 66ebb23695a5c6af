import { keyName, type KeyPress } from './keys';

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  target: null,
  ...more,
});

describe('the name of a key press', () => {
  it.each([
    ['j', 'j'],
    ['A', 'a'],
    ['?', '?'],
    ['ArrowDown', 'ArrowDown'],
  ])('should know %s as %s', (key, name) => {
    expect(keyName(press(key))).toBe(name);
  });

  it('should know Ctrl+Z and the Mac’s Command+Z as one', () => {
    expect(keyName(press('z', { ctrlKey: true }))).toBe('Ctrl+z');
    expect(keyName(press('Z', { metaKey: true }))).toBe('Ctrl+z');
  });

  it('should leave a key to the input method that composes', () => {
    expect(keyName(press('a', { isComposing: true }))).toBeUndefined();
    expect(keyName(press('a', { keyCode: 229 }))).toBeUndefined();
  });

  it('should let a held key move on but decide only once', () => {
    expect(keyName(press('j', { repeat: true }))).toBe('j');
    expect(keyName(press('a', { repeat: true }))).toBeUndefined();
  });

  it('should read the full-width question mark of a Chinese keyboard', () => {
    expect(keyName(press('？'))).toBe('?');
  });

  it('should leave Alt and its menus to the browser', () => {
    expect(keyName(press('a', { altKey: true }))).toBeUndefined();
  });
});
