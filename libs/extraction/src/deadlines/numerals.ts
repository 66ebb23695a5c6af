const DIGITS = '〇一二三四五六七八九';

/**
 * A number as officials write it: 12, 十二, 廿五, 卅, 两, 半 (0.5), 元 (of 元月), 一百二十.
 * Undefined where the word is no number.
 */
export const numberOf = (word: string | undefined): number | undefined => {
  // 二O二三年: a letter, Latin or Cyrillic, often stands for the zero.
  const text = word?.replace(/\s/gu, '').replaceAll(/[OoОо](?=[一二三四五六七八九〇])/gu, '〇') ?? '';
  if (text === '') return undefined;
  if (/^\d+$/u.test(text)) return Number(text);
  if (text === '半') return 0.5;
  if (text === '元') return 1;
  if (/^[〇一二三四五六七八九]{2,}$/u.test(text)) return Number([...text].map((c) => DIGITS.indexOf(c)).join(''));
  let [total, digit] = [0, 0];
  for (const character of text) {
    const value = character === '两' ? 2 : DIGITS.indexOf(character);
    if (value >= 0) digit = value;
    else if (character === '十') [total, digit] = [total + (digit || 1) * 10, 0];
    else if (character === '百') [total, digit] = [total + (digit || 1) * 100, 0];
    else if (character === '廿') total += 20;
    else if (character === '卅') total += 30;
    else return undefined;
  }
  return total + digit;
};

/** The weekday of 一…六, 日 or 天, from Monday 1 to Sunday 7. */
export const weekdayNumber = (word: string): number => ('日天末'.includes(word) ? 7 : '一二三四五六'.indexOf(word) + 1);
