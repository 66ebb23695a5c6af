import { textOfFile } from './filled-list';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('the text of a list that came back as a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('答：区水务局')],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('答：区水务局'))],
    ['UTF-16', bytes(0xff, 0xfe, ...Buffer.from('答：区水务局', 'utf16le'))],
    ['GB 18030', bytes(0xb4, 0xf0, 0xa3, 0xba, 0xc7, 0xf8, 0xcb, 0xae, 0xce, 0xf1, 0xbe, 0xd6)],
  ])('should be read from %s', (_, file) => {
    expect(textOfFile(file)).toBe('答：区水务局');
  });
});
