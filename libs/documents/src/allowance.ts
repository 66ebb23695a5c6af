import type { ReadingLimits } from './limits';
import { refuse } from './refusals';

// A small part may be of one letter only: its ratio says nothing.
const RATIO_COUNTS_FROM = 1024 * 1024;

/** Keeps account of what a document has taken so far, and ends its reading where that is too much. */
export class Allowance {
  private inflated = 0;
  private readonly until: number;

  constructor(
    readonly limits: Readonly<ReadingLimits>,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.until = now() + limits.milliseconds;
  }

  /** To be called between pieces of work. */
  checkTime(): void {
    if (this.now() > this.until) refuse('too_slow');
  }

  /** Counts bytes that came out of `packed` bytes, of which `before` came out already. */
  addInflated(count: number, packed: number, before: number): void {
    this.inflated += count;
    if (this.inflated > this.limits.inflatedBytes) refuse('inflated_too_large');
    this.checkInflated(before + count, packed);
    this.checkTime();
  }

  /** A part of so many bytes out of `packed` ones is within the limits. */
  checkInflated(size: number, packed: number): void {
    const { inflatedBytes, inflatedRatio } = this.limits;
    if (size > inflatedBytes) refuse('inflated_too_large');
    if (size > RATIO_COUNTS_FROM && size > packed * inflatedRatio) refuse('inflated_too_large');
  }

  checkDepth(depth: number): void {
    if (depth > this.limits.depth) refuse('too_deep');
  }

  checkLength(characters: number): void {
    if (characters > this.limits.characters) refuse('too_long');
  }
}
