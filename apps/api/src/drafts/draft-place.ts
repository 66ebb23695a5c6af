import type { Span } from '@duban/extraction';
import { isIndexPlace, readCursor, writeCursor } from '../platform/http/page-cursor';

/** Where a draft stands in the text of its report: where its sentence begins, then its number. */
export type Place = readonly [start: number, index: number];

/** Before every draft. */
export const FIRST: Place = [-1, -1];

/** After which draft a page of this list begins. */
export const readPlace = (list: string, cursor: string | undefined): Place =>
  readCursor<[number, number]>(list, cursor, [isIndexPlace, isIndexPlace]) ?? FIRST;

/** The cursor of the page that begins after this draft. */
export const placeAfter = (list: string, { answer, index }: { answer: { span: Span }; index: number }): string =>
  writeCursor(list, answer.span.start, index);
