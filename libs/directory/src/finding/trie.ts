export const ROOT = 0;
const LEAST_SLOTS = 16;

/** A tree of patterns by UTF-16 unit. Nodes are numbers, the root is 0, and 0 as a child means there is none. */
export interface Trie {
  size: number;
  parent: Int32Array;
  /** The unit on the edge from the parent. */
  unit: Uint16Array;
  depth: Int32Array;
  /** The pattern that ends here, else -1. */
  pattern: Int32Array;
  childOf: (node: number, unit: number) => number;
}

/** Builds the tree in flat arrays: objects and maps for each node would cost more than the walk. */
export const createTrie = (patterns: readonly string[]): Trie => {
  const most = patterns.reduce((sum, { length }) => sum + length, 1);
  const parent = new Int32Array(most);
  const unit = new Uint16Array(most);
  const depth = new Int32Array(most);
  const pattern = new Int32Array(most).fill(-1);
  const slots = new Int32Array(Math.max(LEAST_SLOTS, 2 ** Math.ceil(Math.log2(most * 2))));
  const last = slots.length - 1;
  /** The slot of an edge, or the empty one where it would stand: open addressing. */
  const slotOf = (node: number, code: number): number => {
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & last;
    for (;;) {
      const child = slots[slot] ?? ROOT;
      if (child === ROOT || (parent[child] === node && unit[child] === code)) return slot;
      slot = (slot + 1) & last;
    }
  };
  let size = 1;
  for (const [index, words] of patterns.entries()) {
    let node: number = ROOT;
    for (let at = 0; at < words.length; at += 1) {
      const code = words.charCodeAt(at);
      const slot = slotOf(node, code);
      if (slots[slot] === ROOT) {
        slots[slot] = size;
        parent[size] = node;
        unit[size] = code;
        depth[size] = at + 1;
        size += 1;
      }
      node = slots[slot] ?? ROOT;
    }
    if (node !== ROOT && pattern[node] === -1) pattern[node] = index;
  }
  return { size, parent, unit, depth, pattern, childOf: (node, code) => slots[slotOf(node, code)] ?? ROOT };
};
