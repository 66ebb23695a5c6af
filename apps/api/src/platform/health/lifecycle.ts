import { Injectable } from '@nestjs/common';

/** Whether the process takes work, or has been told to stop and only finishes what it has. */
@Injectable()
export class Lifecycle {
  private stopping = false;

  get isStopping(): boolean {
    return this.stopping;
  }

  /** From now on the process says that it is not ready; what has begun is answered. */
  beginStop(): void {
    this.stopping = true;
  }
}
