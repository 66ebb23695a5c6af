import { unifyIdeographs } from './ideographs';

describe('unifyIdeographs', () => {
  it('should make radicals and lookalikes the usual characters, and say where', () => {
    // U+2F47 and U+2ECB are radicals, U+F9E8 and U+2F81A compatibility ideographs: the last takes two units, its usual form one.
    const raw = '\u2F47期、\u2ECB站、\uF9E8\u{2F81A}冬';
    const { text, replaced } = unifyIdeographs(raw);
    expect(text).toBe('日期、车站、' + '\uF9E8\u{2F81A}'.normalize('NFKC') + '冬');
    expect(replaced.map(({ start, length }) => text.slice(start, start + length))).toEqual([
      '日',
      '车',
      '\uF9E8'.normalize('NFKC'),
      '\u{2F81A}'.normalize('NFKC'),
    ]);
    expect(replaced.map((one) => one.raw)).toEqual(['\u2F47', '\u2ECB', '\uF9E8', '\u{2F81A}']);
  });

  it('should leave full-width signs, letters and ordinary characters as they are', () => {
    const text = '（一）ＡＢ：①〇﹙龙';
    expect(unifyIdeographs(text)).toEqual({ text, replaced: [] });
  });
});
