import type { ByteReader } from './byte-reader';
import type { Piece } from './pieces';
import { PROPERTY, type PropertyRun, runAt } from './property-runs';

/** A UTF-16 unit of a document and where it stands in the stream. */
export interface WordCharacter {
  code: number;
  place: number;
}

const narrow = new TextDecoder('windows-1252');
const NARROW_CODES = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 ? byte : narrow.decode(Uint8Array.of(byte)).charCodeAt(0),
);

/** The characters between two counts that were neither deleted nor hidden. */
export function* wordCharacters(
  main: ByteReader,
  pieces: readonly Piece[],
  runs: readonly PropertyRun[],
  [from, to]: readonly [number, number],
): Generator<WordCharacter> {
  let run: PropertyRun | undefined;
  for (const { start, end, offset, width } of pieces) {
    for (let at = Math.max(from, start); at < Math.min(to, end); at += 1) {
      const place = offset + (at - start) * width;
      if (place + width > main.length) break;
      if (!run || place < run.start || place >= run.end) run = runAt(runs, place);
      if (run?.properties.get(PROPERTY.deleted) === 1 || run?.properties.get(PROPERTY.hidden) === 1) continue;
      yield { code: width === 1 ? (NARROW_CODES[main.byte(place)] ?? 0) : main.short(place), place };
    }
  }
}
