import { SERVER_ERRORS } from '../errors/request-errors';

/** Lets a few through at once, some wait in line, and refuses the rest: heavy work must not take the machine. */
export class Turnstile {
  private inside = 0;
  private readonly line: (() => void)[] = [];

  constructor(private readonly limits: { atOnce: number; waiting: number }) {}

  /** Does the work when its turn has come; refuses at once where the line is full. */
  async pass<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private enter(): Promise<void> {
    if (this.inside < this.limits.atOnce) {
      this.inside += 1;
      return Promise.resolve();
    }
    if (this.line.length >= this.limits.waiting) return Promise.reject(SERVER_ERRORS.busy());
    return new Promise((go) => this.line.push(go));
  }

  /** Hands the place to the next in line, or frees it. */
  private leave(): void {
    const next = this.line.shift();
    if (next) next();
    else this.inside -= 1;
  }
}
