/** Writes a number as automatic numbering does; undefined where it cannot be written so. */
type NumberWriter = (value: number) => string | undefined;

const DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';

const inPlaces = (value: number, digits: string, places: readonly string[], zero: string): string | undefined => {
  if (value < 1 || value > 9999) return undefined;
  const figures = [...String(value)].map(Number);
  let words = '';
  let skipped = false;
  figures.forEach((figure, index) => {
    if (figure === 0) {
      skipped = true;
      return;
    }
    if (skipped) words += zero;
    skipped = false;
    words += `${digits.charAt(figure)}${places[figures.length - 1 - index] ?? ''}`;
  });
  return words;
};

/** 十一, 二十, 一百零五: as Word counts in Chinese. */
const chinese: NumberWriter = (value) => inPlaces(value, DIGITS, ['', '十', '百', '千'], '零')?.replace(/^一十/u, '十');
const legal: NumberWriter = (value) => inPlaces(value, LEGAL_DIGITS, ['', '拾', '佰', '仟'], '零');
const digitByDigit: NumberWriter = (value) =>
  [...String(value)].map((figure) => DIGITS.charAt(Number(figure))).join('');

const fromRow = (row: string): NumberWriter => {
  const signs = [...row];
  return (value) => signs[value - 1];
};

/** A sign of a run of code points; past its end there is none. */
const fromCodePoint = (first: number, length: number): NumberWriter => {
  return (value) => (value >= 1 && value <= length ? String.fromCodePoint(first + value - 1) : undefined);
};

const letters: NumberWriter = (value) => {
  // Word goes on with AA, BB: the same letter again.
  if (value < 1 || value > 26 * 10) return undefined;
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
};

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman: NumberWriter = (value) => {
  if (value < 1 || value > 3999) return undefined;
  let rest = value;
  let words = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) words += sign;
  }
  return words;
};

const upper =
  (writer: NumberWriter): NumberWriter =>
  (value) =>
    writer(value)?.toUpperCase();
const fullWidth: NumberWriter = (value) =>
  String(value).replace(/\d/gu, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0));
const circled: NumberWriter = (value) =>
  value <= 20 ? fromCodePoint(0x2460, 20)(value) : fromCodePoint(0x3251, 15)(value - 20);
const stems = fromRow('甲乙丙丁戊己庚辛壬癸');
const branches = fromRow('子丑寅卯辰巳午未申酉戌亥');

/** The formats of numbers by the names of ISO 29500 (ST_NumberFormat); what is not here is written in figures. */
const WRITERS: Record<string, NumberWriter> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: upper(roman),
  lowerRoman: roman,
  upperLetter: upper(letters),
  lowerLetter: letters,
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  chineseLegalSimplified: legal,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  ideographTraditional: stems,
  ideographZodiac: branches,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: fromCodePoint(0x2474, 20),
  decimalEnclosedFullstop: fromCodePoint(0x2488, 20),
  ideographEnclosedCircle: fromCodePoint(0x3280, 10),
  none: () => '',
};

/** A number in the words of its format (ST_NumberFormat): 3 as 三, Ⅲ or ③; figures where the format has no sign for it. */
export const numberWords = (value: number, format: string): string => {
  const writer = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  return writer?.(value) ?? String(value);
};
