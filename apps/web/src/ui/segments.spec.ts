import { layOut, type Mark } from './segments';

const mark = (of: string, start: number, end: number): Mark => ({ of, kind: 'task', start, end, label: of });
const pieces = (text: string, marks: Mark[]) =>
  layOut(text, marks).flatMap(({ segments }) =>
    segments.map(({ start, end, marks: covering }) => [text.slice(start, end), ...covering.map(({ of }) => of)]),
  );

describe('laying out a marked text', () => {
  it('should leave a text without marks as its lines', () => {
    expect(pieces('甲乙\n丙', [])).toEqual([['甲乙'], ['丙']]);
  });

  it('should cut overlapping marks so that the shortest comes first', () => {
    expect(pieces('一二三四五', [mark('long', 0, 5), mark('short', 1, 3), mark('late', 2, 5)])).toEqual([
      ['一', 'long'],
      ['二', 'short', 'long'],
      ['三', 'short', 'late', 'long'],
      ['四五', 'late', 'long'],
    ]);
  });

  it('should carry a mark over a line break and the blank lines behind it', () => {
    const text = '上半句\n\n下半句，完';
    expect(pieces(text, [mark('a', 1, 8)])).toEqual([['上'], ['半句', 'a'], ['下半句', 'a'], ['，完']]);
    expect(layOut(text, []).map(({ gap }) => gap)).toEqual([false, true]);
  });

  it('should keep the offsets of the text, carriage returns and characters outside the basic plane included', () => {
    const text = '𬭚镇\r\n要办';
    const [, second] = layOut(text, [mark('b', 5, 7)]);
    expect(text.slice(second?.segments[0]?.start, second?.segments[0]?.end)).toBe('要办');
  });

  it('should ignore an empty mark', () => {
    expect(pieces('甲', [mark('none', 0, 0)])).toEqual([['甲']]);
  });
});
