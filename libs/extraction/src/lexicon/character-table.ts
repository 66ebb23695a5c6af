/** The place of each known character in every table, by its UTF-16 code; 0 for all others. */
const PLACES = new Uint16Array(0x10000);
let known = 0;

/** Values by character: small, for it knows only the characters that patterns name, and quick to ask. */
export class CharacterTable<Value> {
  private readonly values: (Value | undefined)[] = [undefined];

  /** Keeps a value for a character, given by its UTF-16 code. */
  set(code: number, value: Value): void {
    if (PLACES[code] === 0) PLACES[code] = ++known;
    const place = PLACES[code] ?? 0;
    while (this.values.length <= place) this.values.push(undefined);
    this.values[place] = value;
  }

  /** The value for the character at a place of a text; undefined outside the text. */
  at(text: string, index: number): Value | undefined {
    if (index < 0 || index >= text.length) return undefined;
    const place = PLACES[text.charCodeAt(index)] ?? 0;
    return place < this.values.length ? this.values[place] : undefined;
  }
}

/** A table that says `true` for each of the characters. */
export const tableOf = (codes: Iterable<number>): CharacterTable<true> => {
  const table = new CharacterTable<true>();
  for (const code of codes) table.set(code, true);
  return table;
};
