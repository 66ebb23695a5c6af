import type { Judged } from './instructions';

const LONGEST_TITLE = 14;

const paragraphOf = ({ piece }: Judged): number => piece.passage.sentence.paragraph;

const isShortOrder = ({ piece, finding }: Judged): boolean =>
  finding !== undefined && piece.text.length <= LONGEST_TITLE && /^[^，“]+。$/u.test(piece.text);

/** A short sentence of order at the head of its paragraph, or right behind «某某强调，»: «设施要补齐。». */
const isTitle = (one: Judged): boolean =>
  isShortOrder(one) &&
  !one.piece.marker &&
  !one.piece.passage.told &&
  (one.piece.passage.sentence.opens || (one.piece.passage.fresh && one.piece.first));

/**
 * The pieces of a paragraph that a title heads; undefined where none does, or another speaks in it. A paragraph with a
 * second short order runs through several matters, and its first sentence heads only its own.
 */
const titledAt = (judged: readonly Judged[], from: number): Judged[] | undefined => {
  const head = judged[from];
  if (!head || !isTitle(head)) return undefined;
  const paragraph: Judged[] = [];
  for (let at = from; at < judged.length; at += 1) {
    const one = judged[at];
    if (!one || paragraphOf(one) !== paragraphOf(head)) break;
    paragraph.push(one);
  }
  const issuer = head.piece.passage.voice?.issuer?.name;
  const alone = paragraph.every(({ piece }) => piece.passage.voice?.issuer?.name === issuer && !piece.passage.narrated);
  const [, ...others] = paragraph;
  return others.length > 0 && alone && !others.some(isShortOrder) ? paragraph : undefined;
};

/** One finding for a paragraph: its title and what follows it; a bare title takes its kind from what follows. */
const joined = (paragraph: readonly Judged[]): Judged[] => {
  const [head] = paragraph;
  const finding = head?.finding;
  const last = paragraph.at(-1);
  if (!head || !finding || !last) return [];
  const rules = [...new Set(paragraph.flatMap((one) => one.finding?.rules ?? []))];
  const kind = last.finding?.kind ?? finding.kind;
  return [{ piece: head.piece, finding: { ...finding, rules, kind, end: last.piece.end } }];
};

/** Puts each of two or more paragraphs that follow each other, headed by a short order, into one finding. */
export const mergeTitledLines = (judged: readonly Judged[]): Judged[] => {
  const merged: Judged[] = [];
  for (let at = 0; at < judged.length;) {
    const run: Judged[][] = [];
    let next = at;
    for (let one = titledAt(judged, next); one; one = titledAt(judged, next)) {
      run.push(one);
      next += one.length;
    }
    next = Math.max(next, at + 1);
    if (run.length >= 2) merged.push(...run.flatMap(joined));
    else merged.push(...judged.slice(at, next));
    at = next;
  }
  return merged;
};
