const FOLDED: Record<string, string> = {
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '：': ':',
  '．': '.',
  '／': '/',
  '－': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '─': '-',
  '~': '-',
  '～': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '＂': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '○': '〇',
  '◯': '〇',
  零: '〇',
  '·': '.',
  '•': '.',
  '・': '.',
  兩: '两',
};

const FOLDABLE = /[（）［］：．／－–—―─~～“”„＂「」『』○◯零·•・兩０１２３４５６７８９]/u;
const EACH = new RegExp(FOLDABLE.source, 'gu');

/** The text as the deadline rules see it: ASCII digits, one kind of bracket, dash and quotation mark. Length is kept. */
export const fold = (text: string): string =>
  FOLDABLE.test(text)
    ? text.replace(EACH, (character) => FOLDED[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    : text;
