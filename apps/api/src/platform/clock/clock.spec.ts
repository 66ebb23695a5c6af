import { Clock } from './clock';

class StoppedClock extends Clock {
  constructor(private readonly instant: string) {
    super();
  }

  override now(): Date {
    return new Date(this.instant);
  }
}

describe('the day', () => {
  it('is the one in Shanghai, which begins eight hours before the one in London', () => {
    expect(new StoppedClock('2026-02-28T15:59:59Z').today()).toBe('2026-02-28');
    expect(new StoppedClock('2026-02-28T16:00:00Z').today()).toBe('2026-03-01');
  });
});
