import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { AppConfig } from '../../platform/config/app-config';
import { ChainRepository } from './chain.repository';
import { headPlaces } from './head-places';
import { HeadsRepository, type ToldHeads } from './heads.repository';

const EVERY_MS = 3_600_000;

/** Why a place did not take a head, for the auditor: no address, no password, no answer's text. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'failed';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const cause = error.cause instanceof Error && 'code' in error.cause ? String(error.cause.code) : undefined;
  const status = /^answered \d{3}$/u.exec(error.message)?.[0];
  return (status ?? code ?? cause ?? error.name).slice(0, 60);
};

/** 链头: told to every place that is set, every hour and after so many lines; to one that failed, again with the next sealing. */
@Injectable()
export class TellHeads {
  constructor(
    private readonly config: AppConfig,
    private readonly chain: ChainRepository,
    private readonly heads: HeadsRepository,
    private readonly clock: Clock,
  ) {}

  /** Tells the places for which it is time. A place that fails disturbs neither the others nor the sealing. */
  async run(): Promise<void> {
    const places = headPlaces(this.config.audit);
    const head = await this.chain.head();
    if (!head || places.size === 0) return;
    const now = this.clock.now();
    const told = await this.heads.told([...places.keys()]);
    for (const one of told.filter((place) => this.isDue(place, head.seq, now))) {
      const failure = await places
        .get(one.place)?.(head)
        .then(() => null, reasonOf);
      if (failure !== undefined) await this.heads.record(one.place, head, now, failure);
    }
  }

  /** What the auditor sees of it. */
  told(): Promise<ToldHeads[]> {
    return this.heads.told([...headPlaces(this.config.audit).keys()]);
  }

  private isDue({ seq, at }: ToldHeads, current: number, now: Date): boolean {
    if (seq === null || at === null) return true;
    if (seq === current) return false;
    return now.getTime() - at.getTime() >= EVERY_MS || Math.abs(current - seq) >= this.config.audit.headRows;
  }
}
