import type { TextOffsets } from '../contract';

// Radicals that PDFs give for whole characters, and that NFKC leaves alone (Unicode: EquivalentUnifiedIdeograph.txt).
const RADICALS =
  '⺁厂⺇几⺊卜⺎兀⺒巳⺓幺⺜日⺝月⺟母⺠民⺧牛⺩王⺪疋⺫目⺬示⺮竹⺶羊⺻聿⺼肉⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞' +
  '⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
const SIGNS = [...RADICALS];
const UNIFIED = new Map(SIGNS.flatMap((sign, at) => (at % 2 === 0 ? [[sign, SIGNS[at + 1] ?? sign] as const] : [])));

/** Radicals (U+2E80 to U+2FDF), compatibility ideographs, and ligatures of letters: what looks like a character and is another. */
const LOOKALIKE = /[\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\u{2F800}-\u{2FA1F}]/gu;

/** Characters that only look like the usual ones, made the usual ones; where, and what stood there. */
export const unifyIdeographs = (text: string): { text: string; replaced: TextOffsets['replaced'] } => {
  const replaced: { start: number; length: number; raw: string }[] = [];
  let shift = 0;
  const unified = text.replace(LOOKALIKE, (raw, at: number) => {
    const usual = UNIFIED.get(raw) ?? raw.normalize('NFKC');
    if (usual !== raw) replaced.push({ start: at + shift, length: usual.length, raw });
    shift += usual.length - raw.length;
    return usual;
  });
  return { text: unified, replaced };
};
