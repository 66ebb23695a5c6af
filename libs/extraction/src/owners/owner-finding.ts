import type { LexiconUnit, Owner, Span } from '../contract';

/** «列第一位者为牵头单位»: in a list without other words the first name leads, the others support. */
export type ListRule = 'first-leads';

/** What the reading of one directive may know beside its words. */
export interface OwnerContext {
  register: 'news' | 'document';
  /** The units that the office knows, with their short names. */
  units?: readonly LexiconUnit[];
  /** The rule on lists that the document states and that governs this directive. */
  listRule?: ListRule | undefined;
  /** Whose demand it is: never an owner. */
  issuer?: string | undefined;
  /** The post of whoever speaks, or the name of the office: tells whether a county stands below. */
  speaksFor?: string | undefined;
  /** The text begins with those who are told, without 要: «(要求)属地乡镇五天内清运». */
  told?: boolean;
}

/** An owner as the text names it; `span` is an offset into the text that was read. */
export interface OwnerFinding extends Owner {
  span: Span;
}

/** A rule on lists, with the stretch of the document that it governs (下同: from here to the end). */
export interface StatedListRule {
  rule: ListRule;
  governs: Span;
}
