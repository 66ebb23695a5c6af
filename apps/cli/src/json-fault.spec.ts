import { lineOfJsonFault } from './json-fault';

describe('the line at which a text stops being JSON', () => {
  it.each([
    ['{"a": 1,\n"b": [1, 2,]\n}', 2],
    ['{"a": 1\n"b": 2}', 2],
    ['{\n\n"a" 1}', 3],
    ['{"a": [1, {"b": "c"}]}\n\nmore', 3],
    ['{"a": "open\n}', 1],
    ['{"a": [1, 2', 1],
    ['', 1],
    ["{\n'a': 1}", 2],
    ['[1, 2}', 1],
  ])('%j', (text, line) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(lineOfJsonFault(text)).toBe(line);
  });
});
