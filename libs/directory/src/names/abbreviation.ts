/** Parts that an abbreviation takes its characters from: 教育 | 体育. */
const PARTS = /[和与及、()]|(?<=[局厅部省市区县旗州盟])/u;

/** Where a word may begin in a name. Names are built of words of two characters; an odd part may be cut anywhere. */
const wordStarts = (full: string): { characters: string; starts: boolean[] } => {
  const parts = full.split(PARTS).filter((part) => part !== '');
  return {
    characters: parts.join(''),
    starts: parts.flatMap((part) =>
      Array.from({ length: part.length }, (_, at) => part.length % 2 === 1 || at % 2 === 0),
    ),
  };
};

/**
 * Whether the characters of `short` stand in `full` in this order, each at the begin of a word or right behind the one
 * before it: 教体, 教育, 住建 come from 教育体育, 住房城乡建设; 育体 and 房设 do not.
 */
export const isAbbreviationOf = (short: string, full: string): boolean => {
  const wanted = short.replace(/[和与及、()]/gu, '');
  if (wanted === '' || !standsInOrder(wanted, full)) return false;
  const { characters, starts } = wordStarts(full);
  // Every place at which the characters read so far may end; there are never more than the name is long.
  let ends = new Set<number>();
  for (const [index, character] of [...wanted].entries()) {
    const next = new Set<number>();
    const first = index === 0 ? -1 : Math.min(...ends);
    for (let at = first + 1; at < characters.length; at += 1) {
      if (characters[at] === character && (starts[at] === true || ends.has(at - 1))) next.add(at);
    }
    if (next.size === 0) return false;
    ends = next;
  }
  return true;
};

const standsInOrder = (wanted: string, full: string): boolean => {
  let at = 0;
  for (let next = 0; next < full.length && at < wanted.length; next += 1) if (full[next] === wanted[at]) at += 1;
  return at === wanted.length;
};

/** The words of two characters that a stem is built of; an odd part keeps its last word longer. */
export const wordsOf = (stem: string): string[] =>
  stem
    .split(PARTS)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const words = part.match(/..?/gu) ?? [];
      const last = words.at(-1);
      return last?.length === 1 && words.length > 1
        ? [...words.slice(0, -2), `${words.at(-2) ?? ''}${last}`]
        : [...words];
    });
