/** Characters that take two columns of a terminal: Chinese, its punctuation, full-width forms. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** Cuts words into lines of at most `columns` half-width columns; Chinese has no spaces to break at. */
export const wrapWords = (words: string, columns: number): string => {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const sign of words) {
    const own = WIDE.test(sign) ? 2 : 1;
    if (sign === '\n' || (width + own > columns && !CLOSING.has(sign))) {
      lines.push(line);
      line = '';
      width = 0;
    }
    if (sign === '\n') continue;
    line += sign;
    width += own;
  }
  return [...lines, line].join('\n');
};

// A line does not begin with these; they hang out by one character instead.
const CLOSING = new Set('，。、；：！？”’）》】');
