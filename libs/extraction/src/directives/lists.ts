import type { MarkerStyle } from '../sentences/markers';
import type { Finding } from './finding';
import type { Judged } from './instructions';
import { withoutConnective } from './orders';
import { isDeed } from './rules/deeds';

/** A numbered run of pieces: each item goes from its number to the next, or to the end of its paragraph. */
export interface NumberedList {
  style: MarkerStyle;
  items: Judged[][];
}

const sameVoice = (a: Judged, b: Judged): boolean => {
  const [one, two] = [a.piece.passage.voice?.issuer?.name, b.piece.passage.voice?.issuer?.name];
  return one === two;
};

/** A sentence of its own that tells what happened at the meeting. */
const TELLS =
  /当场|被(?:[评列授]|通报|表彰)|会(?:上|议)[^，。]{0,6}(?:公布|通报|表彰|签订|宣布|播放)|分别(?:作|发言|汇报)/u;

/** Does a piece end the item before it: another speaker, a scene, a new paragraph without a number? */
const endsItem = (item: readonly Judged[], next: Judged): boolean => {
  const head = item[0];
  if (!head) return true;
  if (next.piece.passage.sentence.paragraph !== head.piece.passage.sentence.paragraph) return true;
  if (!next.finding && next.piece.first && TELLS.test(next.piece.text)) return true;
  return (next.piece.passage.fresh && next.piece.first) || next.piece.passage.narrated || !sameVoice(head, next);
};

const readList = (judged: readonly Judged[], from: number): NumberedList | undefined => {
  const style = judged[from]?.piece.marker?.style;
  if (style === undefined) return undefined;
  const items: Judged[][] = [];
  let open: Judged[] | undefined;
  for (const next of judged.slice(from, from + LONGEST_LIST)) {
    const marker = next.piece.marker;
    if (marker?.style === style) {
      if (marker.n !== items.length + 1 && !closesList(next)) break;
      if (items[0]?.[0] && !sameVoice(items[0][0], next)) break;
      open = [next];
      items.push(open);
      continue;
    }
    if (open && endsItem(open, next)) {
      open = undefined;
      if (next.piece.passage.fresh && next.piece.first) break;
    }
    open?.push(next);
  }
  return items.length >= 2 ? { style, items } : undefined;
};

/** 最后 ends a list of any length. */
const closesList = ({ piece }: Judged): boolean => piece.text.startsWith('最后');

/** No list of a report has more pieces than this. */
const LONGEST_LIST = 200;

/** The numbered lists among the pieces, in order. */
export const readLists = (judged: readonly Judged[]): NumberedList[] => {
  const lists: NumberedList[] = [];
  let from = 0;
  while (from < judged.length) {
    const list = judged[from]?.piece.marker?.n === 1 ? readList(judged, from) : undefined;
    if (list) lists.push(list);
    from += list ? Math.max(1, list.items.flat().length) : 1;
  }
  return lists;
};

const hasDeed = (item: readonly Judged[]): boolean => item.some(({ piece }) => isDeed(piece.text));

/** Where the words of an item begin: 一要 and 一是 are part of its sentence, other numbers are not. */
export const itemStart = ({ piece }: Judged): number => {
  const marker = piece.marker;
  if (!marker || marker.style === 'clause') return piece.start;
  return piece.start + marker.length + withoutConnective(piece.text.slice(marker.length));
};

/** «关于泵站。县水务局要…»: what the meeting decided on, and no title. */
const IS_SUBJECT = /^.{0,6}关于/u;

/** A title may be laid down; what is then asked for with 要 makes the whole of it an instruction. */
const kindOf = ([head]: readonly Judged[], found: readonly Finding[]): Finding['kind'] => {
  const isTitle = head !== undefined && !IS_SUBJECT.test(head.piece.text);
  if (isTitle && found.some(({ kind }) => kind === 'instruction')) return 'instruction';
  return found[0]?.kind ?? (head?.piece.passage.voice?.saying === 'decision' ? 'measure' : 'instruction');
};

/** One finding for an item: the numbered clause with the sentences that follow it. */
export const itemFinding = (item: readonly Judged[], list: Finding['list']): Finding | undefined => {
  const head = item[0];
  const last = item.at(-1);
  const found = item.flatMap(({ finding }) => (finding ? [finding] : []));
  if (!head || !last || !list) return undefined;
  if (found.length === 0 && (!head.piece.passage.voice?.orders || hasDeed(item))) return undefined;
  const issuer = head.piece.passage.voice?.issuer;
  return {
    start: itemStart(head),
    end: last.piece.end,
    kind: kindOf(item, found),
    rules: [...new Set(['list.item', ...found.flatMap(({ rules }) => rules)])],
    list,
    ...(issuer && { issuer }),
  };
};

/** Puts each item of a list that orders into one finding; lists without any order stay as they are. */
export const mergeLists = (judged: readonly Judged[], lists: readonly NumberedList[]): Judged[] => {
  const merged = new Map<Judged, Judged>();
  const swallowed = new Set<Judged>();
  for (const [id, { items }] of lists.entries()) {
    if (!items.flat().some(({ finding }) => finding)) continue;
    for (const [index, item] of items.entries()) {
      const finding = itemFinding(item, { id: `list-${id}`, index: index + 1 });
      const head = item[0];
      if (!finding || !head) continue;
      merged.set(head, { piece: head.piece, finding });
      for (const other of item.slice(1)) swallowed.add(other);
    }
  }
  return judged.filter((one) => !swallowed.has(one)).map((one) => merged.get(one) ?? one);
};
