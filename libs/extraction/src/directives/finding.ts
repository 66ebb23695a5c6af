import type { DirectiveKind, DirectiveNature, Issuer, Span } from '../contract';

/** A directive as it was found: its place in the article's joined text, before owners and deadlines are linked. */
export interface Finding extends Span {
  kind: DirectiveKind;
  issuer?: Issuer;
  /** What the finder already knows about its nature. */
  nature?: DirectiveNature;
  rules: string[];
  /** The numbered list that it belongs to, with its place in it. */
  list?: { id: string; index: number; title?: string };
  /** The cells of a table's row, each under the head of its column; a cell without a head tells what to do. */
  cells?: (Span & { head?: string })[];
  /** Headings above it, the nearest first: they may name who answers for it. */
  headings?: Span[];
}

/** A stretch that was read and left out. */
export interface Omission extends Span {
  why: string;
}

/** What one reader of an article found and what it left out. */
export interface Reading {
  findings: Finding[];
  omissions: Omission[];
}
