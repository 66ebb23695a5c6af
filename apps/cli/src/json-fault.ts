const TOKEN = /[{}[\],:]|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/uy;
const SPACE = /\s*/uy;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** The line, from 1, at which a text stops being JSON: JSON.parse does not always say where. */
export const lineOfJsonFault = (text: string): number => {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const next: Expected | undefined = token === undefined ? undefined : step(expected, token, open);
    if (token === undefined || next === undefined) return text.slice(0, at).split('\n').length;
    expected = next;
    at += token.length;
  }
};

/** What may follow a token; undefined where the token itself may not stand there. */
const step = (expected: Expected, token: string, open: string[]): Expected | undefined => {
  const within = open.at(-1);
  if (expected === 'colon') return token === ':' ? 'value' : undefined;
  if (expected.endsWith('or end') && token === (within === '{' ? '}' : ']')) {
    open.pop();
    return open.length > 0 ? 'comma or end' : 'nothing';
  }
  if (expected === 'comma or end') return token === ',' ? (within === '{' ? 'key' : 'value') : undefined;
  if (expected.startsWith('key')) return token.startsWith('"') ? 'colon' : undefined;
  if (!expected.startsWith('value') || /^[}\],:]/u.test(token)) return undefined;
  if (token !== '{' && token !== '[') return open.length > 0 ? 'comma or end' : 'nothing';
  open.push(token);
  return token === '{' ? 'key or end' : 'value or end';
};
