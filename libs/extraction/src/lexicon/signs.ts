/** Characters by their UTF-16 code; undefined where it may be any. */
export type Codes = ReadonlySet<number> | undefined;

/** What a pattern asks of a text, as far as its characters tell. */
export interface Signs {
  /** With which of them a match may begin, and with which it may end. */
  first: Codes;
  last: Codes;
  /** Of each of these sets one character must stand in the text. */
  needs: readonly ReadonlySet<number>[];
  /** It may match no character at all. */
  empty: boolean;
  /** It only matches from the text's beginning (`^`), or to its end (`$`). */
  opens: boolean;
  closes: boolean;
}

const NONE: ReadonlySet<number> = new Set();
const NOTHING: Signs = { first: NONE, last: NONE, needs: [], empty: true, opens: false, closes: false };
const ANYTHING: Signs = { ...NOTHING, first: undefined, last: undefined, empty: false };

const DIGITS = '0123456789';
const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const CONTROLS = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['f', '\f'],
]);
/** A range of more characters than this says too little to be counted out. */
const LONGEST_RANGE = 256;

const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (one) => one.charCodeAt(0)));

const oneOf = (codes: Codes): Signs => (codes ? { ...ANYTHING, first: codes, last: codes, needs: [codes] } : ANYTHING);

const union = (sets: readonly Codes[]): Codes => {
  const all = new Set<number>();
  for (const codes of sets) {
    if (!codes) return undefined;
    for (const code of codes) all.add(code);
  }
  return all;
};

/** The parts of a row up to the first that cannot be empty. */
const upToFull = (parts: readonly Signs[]): readonly Signs[] => {
  const full = parts.findIndex(({ empty }) => !empty);
  return full < 0 ? parts : parts.slice(0, full + 1);
};

const inRow = (parts: readonly Signs[]): Signs => {
  const head = upToFull(parts);
  const tail = upToFull([...parts].reverse());
  return {
    first: union(head.map(({ first }) => first)),
    last: union(tail.map(({ last }) => last)),
    needs: parts.flatMap(({ needs }) => needs),
    empty: parts.every(({ empty }) => empty),
    opens: head.some(({ opens }) => opens),
    closes: tail.some(({ closes }) => closes),
  };
};

const smallest = (sets: readonly ReadonlySet<number>[]): Codes =>
  sets.reduce<Codes>((least, one) => (!least || one.size < least.size ? one : least), undefined);

const eitherOf = (choices: readonly Signs[]): Signs => {
  const [only] = choices;
  if (only && choices.length === 1) return only;
  const need = union(choices.map(({ needs }) => smallest(needs)));
  return {
    first: union(choices.map(({ first }) => first)),
    last: union(choices.map(({ last }) => last)),
    needs: need ? [need] : [],
    empty: choices.some(({ empty }) => empty),
    opens: choices.every(({ opens }) => opens),
    closes: choices.every(({ closes }) => closes),
  };
};

/** Reads the source of a Unicode pattern from left to right. */
class SourceReader {
  private at = 0;

  constructor(private readonly source: string) {}

  choices(): Signs {
    const found = [this.row()];
    while (this.takes('|')) found.push(this.row());
    return eitherOf(found);
  }

  private row(): Signs {
    const parts: Signs[] = [];
    while (this.at < this.source.length && !/[|)]/u.test(this.source.charAt(this.at))) parts.push(this.part());
    return inRow(parts);
  }

  private part(): Signs {
    const signs = this.atom();
    const repeated = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/u.exec(this.source.slice(this.at))?.[0] ?? '';
    this.at += repeated.length;
    return /^(?:[*?]|\{0\D)/u.test(repeated)
      ? { ...signs, needs: [], empty: true, opens: false, closes: false }
      : signs;
  }

  private atom(): Signs {
    if (this.takes('(')) return this.group();
    if (this.takes('[')) return oneOf(this.charactersInBrackets());
    if (this.takes('^')) return { ...NOTHING, opens: true };
    if (this.takes('$')) return { ...NOTHING, closes: true };
    if (this.takes('.')) return ANYTHING;
    if (this.takes('\\')) {
      const next = this.source.charAt(this.at);
      if (next === 'b' || next === 'B') throw new Error(`no edges of words: ${this.source}`);
      const codes = this.escaped();
      // What a group took may be nothing.
      return next === 'k' ? { ...ANYTHING, empty: true } : oneOf(codes);
    }
    return oneOf(codesOf(this.source.charAt(this.at++)));
  }

  private group(): Signs {
    const look = ['?=', '?<=', '?!', '?<!'].find((sign) => this.takes(sign));
    if (look === undefined && !this.takes('?:'))
      this.at += /^\?<\w+>/u.exec(this.source.slice(this.at))?.[0].length ?? 0;
    const inside = this.choices();
    this.at += 1;
    if (look === undefined) return inside;
    return look.includes('!') ? NOTHING : { ...NOTHING, needs: inside.empty ? [] : inside.needs };
  }

  private charactersInBrackets(): Codes {
    const negative = this.takes('^');
    let found: Codes = new Set();
    while (!this.takes(']')) {
      const from = this.takes('\\') ? this.escaped() : codesOf(this.source.charAt(this.at++));
      const isRange = this.source.charAt(this.at) === '-' && this.source.charAt(this.at + 1) !== ']';
      if (isRange) this.at += 1;
      const to = isRange ? (this.takes('\\') ? this.escaped() : codesOf(this.source.charAt(this.at++))) : undefined;
      found = union([found, isRange ? between(from, to) : from]);
    }
    return negative ? undefined : found;
  }

  /** The characters for which an escape stands, the backslash already read. */
  private escaped(): Codes {
    const sign = this.source.charAt(this.at++);
    const name = /^(?:\{[^}]+\}|<\w+>)/u.exec(this.source.slice(this.at))?.[0] ?? '';
    if (/[pPk]/u.test(sign)) this.at += name.length;
    if (sign === 'd') return codesOf(DIGITS);
    if (sign === 's') return codesOf(SPACES);
    if (/[pPkwWDS]/u.test(sign)) return undefined;
    if (sign !== 'u') return codesOf(CONTROLS.get(sign) ?? sign);
    this.at += 4;
    return new Set([parseInt(this.source.slice(this.at - 4, this.at), 16)]);
  }

  private takes(sign: string): boolean {
    const stands = this.source.startsWith(sign, this.at);
    if (stands) this.at += sign.length;
    return stands;
  }
}

const between = (from: Codes, to: Codes): Codes => {
  const [[first] = [], [last] = []] = [from && [...from], to && [...to]];
  if (first === undefined || last === undefined || last - first > LONGEST_RANGE) return undefined;
  return new Set(Array.from({ length: last - first + 1 }, (_, step) => first + step));
};

/**
 * What the source of a Unicode pattern asks of a text; the pattern may ask more. Throws on \b and \B, which tell nothing
 * about Chinese.
 */
export const readSigns = (source: string): Signs => new SourceReader(source).choices();
