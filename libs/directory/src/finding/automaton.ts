import { createTrie, ROOT, type Trie } from './trie';

/** A pattern found in a text, half-open; `pattern` counts in the list that was given. */
export interface Hit {
  start: number;
  end: number;
  pattern: number;
}

export type Automaton = (text: string) => Hit[];

/**
 * Aho and Corasick's automaton over UTF-16 units: every pattern is looked for in one walk over the text. Of hits that
 * overlap the leftmost stays, of those with one begin the longest.
 */
export const createAutomaton = (patterns: readonly string[]): Automaton => {
  const trie = createTrie(patterns);
  const links = linkSuffixes(trie);
  return (text) => leftmostLongest(allHits(text, trie, links));
};

interface SuffixLinks {
  /** For each node the longest other node that is a suffix of it. */
  fails: Int32Array;
  /** The nearest node on that chain where a pattern ends. */
  endings: Int32Array;
}

const linkSuffixes = (trie: Trie): SuffixLinks => {
  const { size, parent, unit, pattern } = trie;
  const fails = new Int32Array(size);
  const endings = new Int32Array(size);
  for (const node of byDepth(trie)) {
    const above = parent[node] ?? ROOT;
    const fail = above === ROOT ? ROOT : step(trie, fails, fails[above] ?? ROOT, unit[node] ?? 0);
    fails[node] = fail;
    endings[node] = (pattern[fail] ?? -1) >= 0 ? fail : (endings[fail] ?? ROOT);
  }
  return { fails, endings };
};

/** The nodes below the root, the shallow ones first. */
const byDepth = ({ size, depth }: Trie): Int32Array => {
  const starts: number[] = [];
  for (let node = 1; node < size; node += 1) starts[depth[node] ?? 0] = (starts[depth[node] ?? 0] ?? 0) + 1;
  let before = 0;
  for (let level = 1; level < starts.length; level += 1) {
    const count = starts[level] ?? 0;
    starts[level] = before;
    before += count;
  }
  const sorted = new Int32Array(size - 1);
  for (let node = 1; node < size; node += 1) {
    const at = starts[depth[node] ?? 0] ?? 0;
    sorted[at] = node;
    starts[depth[node] ?? 0] = at + 1;
  }
  return sorted;
};

const step = ({ childOf }: Trie, fails: Int32Array, from: number, unit: number): number => {
  for (let node = from; ; node = fails[node] ?? ROOT) {
    const next = childOf(node, unit);
    if (next !== ROOT || node === ROOT) return next;
  }
};

const allHits = (text: string, trie: Trie, { fails, endings }: SuffixLinks): Hit[] => {
  const { pattern, depth } = trie;
  const hits: Hit[] = [];
  let node: number = ROOT;
  for (let at = 0; at < text.length; at += 1) {
    node = step(trie, fails, node, text.charCodeAt(at));
    for (let end = node; end !== ROOT; end = endings[end] ?? ROOT) {
      const found = pattern[end] ?? -1;
      if (found >= 0) hits.push({ start: at + 1 - (depth[end] ?? 0), end: at + 1, pattern: found });
    }
  }
  return hits;
};

const leftmostLongest = (hits: Hit[]): Hit[] => {
  const sorted = hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let covered = 0;
  return sorted.filter(({ start, end }) => {
    if (start < covered) return false;
    covered = end;
    return true;
  });
};
