import { Injectable } from '@nestjs/common';

const SHANGHAI_DAY = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The time. Whatever needs it asks here, so that a test can set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The day in Asia/Shanghai, as `yyyy-mm-dd`, whatever the machine's zone. */
  today(): string {
    return SHANGHAI_DAY.format(this.now());
  }
}
