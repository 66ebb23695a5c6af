/** What one document may take. Each is a stop: reading ends there with a refusal. */
export interface ReadingLimits {
  /** Bytes that come out of compression, over all parts that are read. */
  inflatedBytes: number;
  /** How many times its packed size a part may have. */
  inflatedRatio: number;
  /** Files inside an archive. */
  parts: number;
  /** Elements inside elements. */
  depth: number;
  /** UTF-16 units of the text that comes out. */
  characters: number;
  pages: number;
  milliseconds: number;
}

export const READING_LIMITS: Readonly<ReadingLimits> = {
  inflatedBytes: 100 * 1024 * 1024,
  inflatedRatio: 100,
  parts: 1000,
  depth: 256,
  characters: 5_000_000,
  pages: 1000,
  milliseconds: 20_000,
};
