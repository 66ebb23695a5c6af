/** Words at their place on a page; lengths in points, y counts downwards from the top. */
export interface PagePiece {
  words: string;
  x: number;
  /** Of the line on which the letters stand. */
  y: number;
  /** The height of the letters. */
  size: number;
  width: number;
  /** Written at an angle, as watermarks are. */
  turned: boolean;
}

export interface PageText {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  pieces: readonly PagePiece[];
}

/** A line of a page: one run of words, or the cells of a row. */
export interface PageLine {
  page: number;
  cells: readonly string[];
  /** The left edge of each cell. */
  lefts: readonly number[];
  x: number;
  right: number;
  y: number;
  size: number;
  pageWidth: number;
  /** Where it stands on the page: 0 at the top, 1 at the bottom. */
  place: number;
}
