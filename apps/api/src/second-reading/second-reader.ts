import type { ReaderFinding } from '@duban/second-reader';

/** Whoever reads a passage beside the rules. A port: the module asks, `ChatEndpoint` answers over HTTP. */
export abstract class SecondReader {
  /** Where the words go and to which model; null where the office has no second reader. */
  abstract readonly about: { host: string; model: string } | null;

  /** What it takes for directives in these words. Throws `ReadingFailure`, or whatever ended the process meanwhile. */
  abstract read(words: string, ending: AbortSignal): Promise<ReaderFinding[]>;
}
