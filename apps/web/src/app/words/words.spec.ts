import { en } from './en';
import { zh } from './zh';

const leaves = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'string' ? [[here, value] as [string, string]] : leaves(value as object, here);
  });
const slots = (text: string) => (text.match(/\{\{\w+\}\}/gu) ?? []).sort();

describe('the words of the screens', () => {
  const english = new Map(leaves(en));

  it('should exist in both languages, none empty', () => {
    expect([...english.keys()].sort()).toEqual(
      leaves(zh)
        .map(([key]) => key)
        .sort(),
    );
    expect([...english.values(), ...leaves(zh).map(([, text]) => text)]).not.toContain('');
  });

  it('should take the same values in both languages', () => {
    for (const [key, text] of leaves(zh)) expect([key, slots(english.get(key) ?? '')]).toEqual([key, slots(text)]);
  });

  it('should not say Chinese to an English reader', () => {
    expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
