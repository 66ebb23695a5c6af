import { numberWords } from '../numbering/number-words';
import { attributeOf, childrenOf, type HtmlElement, isElement } from './tree';

const FORMATS: Record<string, string> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'chineseCounting',
  'simp-chinese-informal': 'chineseCounting',
  'trad-chinese-informal': 'chineseCounting',
  'cjk-decimal': 'ideographDigital',
  'cjk-heavenly-stem': 'ideographTraditional',
};

/** The number that a browser draws before each item of a numbered list. */
export const listMarkers = (list: HtmlElement): ReadonlyMap<HtmlElement, string> => {
  const markers = new Map<HtmlElement, string>();
  if (list.tagName !== 'ol') return markers;
  const style = /list-style(?:-type)?\s*:\s*(?<type>[\w-]+)/iu.exec(attributeOf(list, 'style'))?.groups?.type ?? '';
  if (style === 'none') return markers;
  const format = FORMATS[style] ?? FORMATS[attributeOf(list, 'type')] ?? 'decimal';
  let number = Number.parseInt(attributeOf(list, 'start'), 10) || 1;
  for (const item of childrenOf(list)) {
    if (!isElement(item) || item.tagName !== 'li') continue;
    number = Number.parseInt(attributeOf(item, 'value'), 10) || number;
    const words = numberWords(number, format);
    markers.set(item, /^\p{Script=Han}/u.test(words) ? `${words}、` : `${words}. `);
    number += 1;
  }
  return markers;
};
