import { Injectable } from '@nestjs/common';
import { sealRows } from '@duban/supervision';
import { AppConfig } from '../../platform/config/app-config';
import { Database } from '../../platform/database';
import { digestsOf, schemeOf } from './chain-digests';
import { ChainRepository } from './chain.repository';

/** How many lines one transaction seals. */
const BATCH = 1000;

/** 封存: chains the lines that have no seal yet. Many processes may try: the chain has one end. */
@Injectable()
export class SealTrail {
  constructor(
    private readonly config: AppConfig,
    private readonly database: Database,
    private readonly chain: ChainRepository,
  ) {}

  /** Seals all there is; gives how many lines. */
  async run(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const count = await this.sealBatch();
      sealed += count;
      if (count < BATCH) return sealed;
    }
  }

  private sealBatch(): Promise<number> {
    const scheme = schemeOf(this.config.audit);
    const digest = digestsOf(this.config.audit)(scheme);
    return this.database.transaction(async (tx) => {
      const end = await this.chain.take(tx);
      const rows = await this.chain.unsealed(tx, BATCH);
      if (rows.length === 0) return 0;
      await this.chain.seal(tx, end, sealRows(end, rows, { scheme, digest, sealedAt: end.now }), scheme);
      return rows.length;
    });
  }
}
