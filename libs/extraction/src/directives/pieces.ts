import type { Span } from '../contract';
import { type Clause, readClauses } from '../sentences/clauses';
import { type Marker, readMarker } from '../sentences/markers';
import type { Passage } from '../speech/voices';
import { opensOrder } from './orders';
import { acts } from './rules/unit-acts';
import { beginsWithVerb } from './rules/verbs';

/** What may be one directive: a passage, or its part between numbers or semicolons. Offsets as in the passage. */
export interface Piece extends Span {
  text: string;
  passage: Passage;
  marker?: Marker;
  /** The first of its passage. */
  first: boolean;
}

/** Words with which the halves of one order begin; other halves are alike in their first two characters. */
const HALF = /^[把将对由以在从让使]/u;

/** «把甲…；把乙…»: two halves of one order, for they begin alike. */
const isParallel = (clause: Clause, piece: readonly Clause[]): boolean => {
  const head = HALF.exec(clause.text)?.[0] ?? clause.text.slice(0, 2);
  return piece.some(({ text }) => text.replace(/^.?要/u, '').startsWith(head));
};

/** A number right at the head of a clause; the comma behind 其次 is the clause's mark. */
const inlineMarker = (clause: Clause, before: Clause): Marker | undefined => {
  const marker = readMarker(clause.text + clause.mark);
  const counts = marker?.style === 'item' || marker?.style === 'chapter';
  return counts && !/[：:；;]/u.test(before.mark) ? undefined : marker;
};

const isCut = (clauses: readonly Clause[], at: number, piece: readonly Clause[]): boolean => {
  const [clause, before] = [clauses[at], clauses[at - 1]];
  if (!clause || !before) return false;
  if (inlineMarker(clause, before)) return true;
  if (before.mark !== '；' && before.mark !== ';') return false;
  if (opensOrder(clauses.slice(at, at + 3))) return true;
  return (beginsWithVerb(clause.text) || acts(clause.text)) && !isParallel(clause, piece);
};

/** A quotation mark whose partner stands outside the piece is none of it. */
const withoutStrayQuote = (text: string): string => {
  const closed = text.endsWith('”') && text.split('”').length > text.split('“').length ? text.slice(0, -1) : text;
  return /^“[^”]*”?$/u.test(closed) && /[。！？]”?$/u.test(closed) ? closed.replace(/^“|”$/gu, '') : closed;
};

/** The pieces of a passage in order. */
export const readPieces = (passage: Passage): Piece[] => {
  const clauses = readClauses(passage.text);
  const pieces: Piece[] = [];
  let from = 0;
  let current: Clause[] = [];
  const add = (to: number): void => {
    const raw = passage.text.slice(from, to);
    const body = raw.trim().replace(/[；;，,]$/u, '');
    const text = withoutStrayQuote(body);
    const lead = raw.length - raw.trimStart().length + (text !== body && body.startsWith('“') ? 1 : 0);
    const marker = readMarker(text);
    if (text !== '') {
      const start = passage.start + from + lead;
      pieces.push({
        start,
        end: start + text.length,
        text,
        passage,
        first: pieces.length === 0,
        ...(marker && { marker }),
      });
    }
    from = to;
    current = [];
  };
  for (const [index, clause] of clauses.entries()) {
    if (isCut(clauses, index, current)) add(clause.start);
    current.push(clause);
  }
  add(passage.text.length);
  return pieces;
};
