import { type CharacterTable, tableOf } from './character-table';
import { readSigns } from './signs';

/**
 * A pattern behind a gate: where the first character of a text, or its last, already says no, the engine is not asked.
 * Worth it for a pattern that is tried on many texts, matches few, and is bound to the text's beginning or end.
 */
export class Gated {
  private readonly begins: CharacterTable<true> | undefined;
  private readonly ends: CharacterTable<true> | undefined;

  constructor(private readonly pattern: RegExp) {
    const { first, last, empty, opens, closes } = readSigns(pattern.source);
    if (opens && first && !empty) this.begins = tableOf(first);
    if (closes && last && !empty) this.ends = tableOf(last);
    if (!this.begins && !this.ends) throw new Error(`no character bars this pattern: ${pattern.source}`);
  }

  test(text: string): boolean {
    return this.admits(text) && this.pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.admits(text) ? this.pattern.exec(text) : null;
  }

  private admits(text: string): boolean {
    return (
      (this.begins === undefined || this.begins.at(text, 0) === true) &&
      (this.ends === undefined || this.ends.at(text, text.length - 1) === true)
    );
  }
}

/** A gate before a pattern that begins with `^` or ends with `$`; throws where no character could bar it. */
export const gated = (pattern: RegExp): Gated => new Gated(pattern);
