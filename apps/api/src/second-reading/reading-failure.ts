/**
 * Why a passage could not be read: nobody answered; not in time; the key, the address or the request was not accepted; the
 * server sent us elsewhere, was busy or failed; its answer was too long or could not be read. And what our own side found:
 * a marking of secrecy, or that the report was withdrawn meanwhile.
 */
export const READING_FAILURES = [
  'unreachable',
  'timeout',
  'unauthorised',
  'not_found',
  'refused',
  'redirected',
  'busy',
  'server_error',
  'too_large',
  'unreadable',
  'classified',
  'withdrawn',
] as const;
export type ReadingFailureCode = (typeof READING_FAILURES)[number];

const PASSING: ReadonlySet<ReadingFailureCode> = new Set([
  'unreachable',
  'timeout',
  'busy',
  'server_error',
  'too_large',
  'unreadable',
]);

/** A passage that could not be read. Holds no word of the passage, of the answer or of the key. */
export class ReadingFailure extends Error {
  constructor(
    readonly code: ReadingFailureCode,
    /** The status of the answer, where there was one. */
    readonly status: number | null = null,
  ) {
    super(`The second reader failed: ${code}`);
  }

  /** Whether it may go better the next time. */
  get passes(): boolean {
    return PASSING.has(this.code);
  }
}

const ATTEMPTS = 5;
const FIRST_PAUSE_MS = 10_000;

/** How long to wait before the passage is tried again after so many failures in a row; null where it is given up. */
export const pauseAfter = (failures: number): number | null =>
  failures >= ATTEMPTS ? null : FIRST_PAUSE_MS * 4 ** (failures - 1);
