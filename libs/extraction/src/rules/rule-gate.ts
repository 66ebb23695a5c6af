import { CharacterTable } from '../lexicon/character-table';
import { readSigns } from '../lexicon/signs';

/** What the gate looks at: the patterns that must match before a rule can say anything. */
interface GatedRule {
  pattern: RegExp;
  cue?: RegExp;
}

type Need = ReadonlySet<number>;

const keyOf = (need: Need): string => [...need].sort((a, b) => a - b).join();

/** The needs of a rule, each once; one that another implies is left out. */
const needsOf = ({ pattern, cue }: GatedRule): Need[] => {
  const needs = [pattern, cue].flatMap((one) => (one ? readSigns(one.source).needs : []));
  const unlike = [...new Map(needs.map((need) => [keyOf(need), need])).values()];
  return unlike.filter((need) => !unlike.some((other) => other !== need && [...other].every((code) => need.has(code))));
};

const BITS = 32;

/**
 * Knows of each rule which characters a text must hold before the rule's pattern can match, as the pattern itself says.
 * One pass over a text finds what it holds, and the rules that cannot match are not tried.
 */
export class RuleGate<Rule extends GatedRule> {
  /** For each character the needs that it meets, a bit each. */
  private readonly met = new CharacterTable<Uint32Array>();
  private readonly asked: readonly { rule: Rule; needs: Uint32Array }[];
  private readonly found: Uint32Array;

  constructor(rules: readonly Rule[]) {
    const needs = rules.map(needsOf);
    const bits = new Map<string, { bit: number; need: Need }>();
    for (const need of needs.flat()) {
      const key = keyOf(need);
      if (!bits.has(key)) bits.set(key, { bit: bits.size, need });
    }
    const length = Math.ceil(bits.size / BITS);
    this.found = new Uint32Array(length);
    const mark = (words: Uint32Array, bit: number): void => {
      words[Math.floor(bit / BITS)] = (words[Math.floor(bit / BITS)] ?? 0) | (1 << (bit % BITS));
    };
    const rows = new Map<number, Uint32Array>();
    for (const { bit, need } of bits.values()) {
      for (const code of need) {
        const row = rows.get(code) ?? new Uint32Array(length);
        mark(row, bit);
        rows.set(code, row);
      }
    }
    for (const [code, row] of rows) this.met.set(code, row);
    this.asked = rules.map((rule, index) => {
      const words = new Uint32Array(length);
      for (const need of needs[index] ?? []) mark(words, bits.get(keyOf(need))?.bit ?? 0);
      return { rule, needs: words };
    });
  }

  /** The rules that may match somewhere in a text, in their order. */
  admit(text: string): Rule[] {
    const { found, met } = this;
    found.fill(0);
    for (let at = 0; at < text.length; at += 1) {
      const row = met.at(text, at);
      if (row) for (let word = 0; word < found.length; word += 1) found[word] = (found[word] ?? 0) | (row[word] ?? 0);
    }
    const admitted: Rule[] = [];
    for (const { rule, needs } of this.asked) if (isMet(needs, found)) admitted.push(rule);
    return admitted;
  }
}

const isMet = (needs: Uint32Array, found: Uint32Array): boolean => {
  for (let word = 0; word < needs.length; word += 1) {
    const need = needs[word] ?? 0;
    if ((need & ~(found[word] ?? 0)) !== 0) return false;
  }
  return true;
};
