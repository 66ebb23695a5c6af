import { everyMatch } from '../lexicon/every-match';
import type { Span } from '../contract';

/** A run of the source that stands unbroken in the joined text. */
interface Piece {
  /** Where it begins in the joined text. */
  at: number;
  /** Where it begins in the source. */
  source: number;
  length: number;
}

/** A stretch of the source with the line breaks of the page taken out, and the way back to the source's offsets. */
export interface JoinedText {
  text: string;
  pieces: readonly Piece[];
}

const WHITE_SPACE = /\s+/gu;
const LINE_BREAK = /[\n\r\v\f\u2028\u2029]/u;

/** Joins the lines of a stretch: white space that holds a line break is left out, all other characters stay. */
export const joinText = (source: string, { start, end }: Span): JoinedText => {
  const raw = source.slice(start, end);
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let at = 0;
  let from = 0;
  const keep = (to: number): void => {
    if (to <= from) return;
    pieces.push({ at, source: start + from, length: to - from });
    parts.push(raw.slice(from, to));
    at += to - from;
  };
  for (const white of everyMatch(WHITE_SPACE, raw)) {
    if (!LINE_BREAK.test(white[0])) continue;
    keep(white.index);
    from = white.index + white[0].length;
  }
  keep(raw.length);
  return { text: parts.join(''), pieces };
};

/** The line-joined form of a piece of text; what every finding gives beside its span. */
export const joinLines = (text: string): string => joinText(text, { start: 0, end: text.length }).text;

/** The last piece for which `begins` is not past `offset`. */
const pieceAt = (pieces: readonly Piece[], offset: number, begins: (piece: Piece) => number): Piece | undefined => {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const piece = pieces[middle];
    if (piece && begins(piece) <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
};

const toSource = (joined: JoinedText, offset: number): number => {
  const piece = pieceAt(joined.pieces, offset, ({ at }) => at);
  return piece ? piece.source + offset - piece.at : offset;
};

/** The span in the source of a non-empty span of the joined text. */
export const sourceSpan = (joined: JoinedText, { start, end }: Span): Span => ({
  start: toSource(joined, start),
  end: toSource(joined, end - 1) + 1,
});

/** The offset in the joined text at which a character of the source stands, or the next that was kept. */
export const joinedOffset = (joined: JoinedText, offset: number): number => {
  const piece = pieceAt(joined.pieces, offset, ({ source }) => source);
  if (!piece) return 0;
  return piece.at + Math.max(0, Math.min(offset - piece.source, piece.length));
};

/** The span in the joined text of a span of the source. */
export const joinedSpan = (joined: JoinedText, { start, end }: Span): Span => ({
  start: joinedOffset(joined, start),
  end: joinedOffset(joined, end - 1) + 1,
});
