import { numberWords } from './number-words';

describe('numberWords', () => {
  it.each([
    [1, 'chineseCounting', '一'],
    [10, 'chineseCounting', '十'],
    [11, 'chineseCountingThousand', '十一'],
    [20, 'chineseCounting', '二十'],
    [105, 'chineseCountingThousand', '一百零五'],
    [110, 'japaneseCounting', '一百一十'],
    [1001, 'chineseCounting', '一千零一'],
    [12, 'chineseLegalSimplified', '壹拾贰'],
    [203, 'ideographDigital', '二〇三'],
    [3, 'ideographTraditional', '丙'],
    [2, 'ideographZodiac', '丑'],
    [7, 'decimalZero', '07'],
    [12, 'decimalFullWidth', '１２'],
    [4, 'decimalEnclosedCircle', '④'],
    [21, 'decimalEnclosedCircleChinese', '㉑'],
    [3, 'decimalEnclosedParen', '⑶'],
    [5, 'ideographEnclosedCircle', '㊄'],
    [4, 'upperRoman', 'IV'],
    [1994, 'lowerRoman', 'mcmxciv'],
    [28, 'lowerLetter', 'bb'],
    [2, 'upperLetter', 'B'],
    [9, 'none', ''],
    [9, 'decimal', '9'],
  ])('should write %d as %s: %s', (value, format, words) => {
    expect(numberWords(value, format)).toBe(words);
  });

  it.each([
    [0, 'chineseCounting'],
    [10_000, 'chineseCounting'],
    [11, 'ideographTraditional'],
    [4000, 'upperRoman'],
    [999, 'lowerLetter'],
    [36, 'decimalEnclosedCircle'],
    [5, 'constructor'],
  ])('should write %d in figures where %s has no sign for it', (value, format) => {
    expect(numberWords(value, format)).toBe(String(value));
  });
});
