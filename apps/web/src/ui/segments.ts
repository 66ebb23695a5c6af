/** A stretch of a text that belongs to something, such as the sentence of a card. */
export interface Mark {
  /** What it belongs to; several marks may belong to one thing. */
  of: string;
  /** Names the style: `mark-<kind>`. */
  kind: string;
  start: number;
  end: number;
  /** Said when the pointer rests on it. */
  label: string;
}

/** A piece of a line that every covering mark covers whole; the shortest mark comes first. */
export interface Segment {
  start: number;
  end: number;
  marks: Mark[];
}

export interface Line {
  start: number;
  end: number;
  /** Blank lines stood before it in the text. */
  gap: boolean;
  segments: Segment[];
}

const lineRanges = (text: string): Omit<Line, 'segments'>[] => {
  const lines: Omit<Line, 'segments'>[] = [];
  let start = 0;
  let gap = false;
  for (const content of text.split('\n')) {
    const end = start + content.length;
    if (content.trim() === '') gap = true;
    else {
      lines.push({ start, end, gap });
      gap = false;
    }
    start = end + 1;
  }
  return lines;
};

const byLength = (a: Mark, b: Mark): number => a.end - a.start - (b.end - b.start) || a.start - b.start;

/** Cuts a text into its lines that are not blank, and each line where marks begin and end. */
export const layOut = (text: string, marks: readonly Mark[]): Line[] => {
  const pending = marks.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  let active: Mark[] = [];
  let next = 0;
  return lineRanges(text).map((line) => {
    for (let mark = pending[next]; mark && mark.start < line.end; mark = pending[++next]) active.push(mark);
    active = active.filter(({ end }) => end > line.start);
    const here = [...active].sort(byLength);
    const cuts = new Set([line.start, line.end]);
    for (const { start, end } of here) {
      if (start > line.start) cuts.add(start);
      if (end < line.end) cuts.add(end);
    }
    const ordered = [...cuts].sort((a, b) => a - b);
    const segments = ordered.slice(1).map((end, index): Segment => {
      const start = ordered[index] ?? line.start;
      return { start, end, marks: here.filter((mark) => mark.start <= start && mark.end >= end) };
    });
    return { ...line, segments };
  });
};
