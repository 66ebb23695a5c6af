import type { Span } from '../contract';
import { type JoinedText, joinText, sourceSpan } from '../page/joined-text';
import type { StoppedText } from './paragraph-stops';

/** A cell with the head of its column; the cell of the task itself has none. */
export type HeadedCell = Span & { head?: string };

/**
 * A row of a table as an office would write it out: «新建泵站2座。牵头单位：区水务局。完成时限：9月底前。» The heads and
 * stops stand in the derived text only; every cell keeps its way back to the source.
 */
export const tableText = (source: string, cells: readonly HeadedCell[]): StoppedText => {
  const pieces: JoinedText['pieces'][number][] = [];
  let text = '';
  for (const cell of cells) {
    const joined = joinText(source, cell);
    if (cell.head !== undefined) text += `${cell.head}：`;
    for (const piece of joined.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += /[。！？]$/u.test(joined.text) ? joined.text : `${joined.text}。`;
  }
  const row = { text, pieces };
  return {
    text,
    back: (found, words) => {
      const span = sourceSpan(row, found.span);
      return joinText(source, span).text === words ? [{ ...found, span }] : [];
    },
  };
};
