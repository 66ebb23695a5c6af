/** Where a bracket closed that nothing around it has closed yet. */
interface Piece {
  start: number;
  end: number;
}

/**
 * The outermost JSON objects and lists in a text, whole ones only: of an answer that was cut off, those inside the part that
 * never closed. One pass, whatever the text.
 */
export const jsonPieces = (text: string): string[] => {
  const open: number[] = [];
  const pieces: Piece[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"' || char === '\n') inString = false;
    } else if (char === '"') {
      // A quotation mark of the prose around it opens nothing.
      inString = open.length > 0;
    } else if (char === '{' || char === '[') {
      open.push(at);
    } else if (char === '}' || char === ']') {
      const start = open.pop();
      if (start === undefined) continue;
      while ((pieces.at(-1)?.start ?? -1) > start) pieces.pop();
      pieces.push({ start, end: at + 1 });
    }
  }
  return pieces.map(({ start, end }) => text.slice(start, end));
};

/** The value of a piece of JSON; undefined where it is none. */
export const jsonValue = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};
