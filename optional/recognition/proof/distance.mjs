/** How many characters have to be changed, added or left out to make one text of the other (Levenshtein). */
export function wrongCharacters(read, expected) {
  let before = Array.from({ length: expected.length + 1 }, (_, at) => at);
  for (let row = 1; row <= read.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= expected.length; at += 1) {
      const same = read[row - 1] === expected[at - 1] ? 0 : 1;
      line.push(Math.min(before[at] + 1, line[at - 1] + 1, before[at - 1] + same));
    }
    before = line;
  }
  return before[expected.length];
}
