import { Injectable } from '@nestjs/common';
import { actorOf, AuditTrail } from '../audit';
import { type AttemptLimit, AttemptsRepository } from '../platform/attempts/attempts.repository';
import type { Reader } from '../platform/auth/reader';
import { Clock } from '../platform/clock/clock';
import { AppConfig } from '../platform/config/app-config';
import { Database, type Transaction } from '../platform/database';
import { Secrets } from '../platform/secrets/secrets';
import { newRecoveryCodes, newSeed, recoveryHash, seedAddress, stepOfCode } from './one-time-codes';
import { SECOND_FACTOR_ERRORS } from './second-factor-errors';
import { type KeptFactor, SecondFactorsRepository } from './second-factors.repository';
import { SESSION_ERRORS } from './session-errors';

const PURPOSE = 'second factor';
const TRIES: AttemptLimit = { name: 'one-time code', most: 5, windowMs: 15 * 60_000 };

/** 动态口令: one-time codes of a telephone beside the password. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly database: Database,
    private readonly repository: SecondFactorsRepository,
    private readonly secrets: Secrets,
    private readonly attempts: AttemptsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** Gives a new seed, which counts once a code of it was shown. Shown this once. */
  async begin({ id, account }: Reader): Promise<{ seed: string; address: string }> {
    const seed = newSeed();
    const begun = await this.database.transaction((tx) =>
      this.repository.begin(tx, id, this.secrets.seal(PURPOSE, id, seed)),
    );
    if (!begun) throw SECOND_FACTOR_ERRORS.already_set();
    return { seed, address: seedAddress(seed, account) };
  }

  /** The owner has shown a code: from now on it is asked for. Gives the recovery codes, this once. */
  async confirm(reader: Reader, code: string): Promise<string[]> {
    await this.countTry(reader.id);
    const codes = newRecoveryCodes();
    await this.database.transaction(async (tx) => {
      const kept = await this.repository.lock(tx, reader.id);
      if (!kept) throw SECOND_FACTOR_ERRORS.not_begun();
      if (kept.confirmedAt) throw SECOND_FACTOR_ERRORS.already_set();
      if (!(await this.takes(tx, reader.id, kept, code))) throw SECOND_FACTOR_ERRORS.wrong_code();
      await this.repository.confirm(tx, reader.id, this.clock.now());
      const hashes = codes.map((one) => recoveryHash(reader.id, one));
      await this.repository.replaceRecoveryCodes(tx, reader.id, hashes);
      await this.record(tx, reader, 'second_factor.set', reader.id);
    });
    await this.attempts.forget(TRIES, [reader.id]);
    return codes;
  }

  /** Whether this is the code of the moment, or a recovery code, neither used before. The sixth try within 15 minutes waits. */
  async accepts(accountId: string, code: string): Promise<boolean> {
    await this.countTry(accountId);
    const taken = await this.database.transaction(async (tx) => {
      const kept = await this.repository.lock(tx, accountId);
      if (!kept?.confirmedAt) return false;
      if (await this.takes(tx, accountId, kept, code)) return true;
      return this.repository.useRecoveryCode(tx, accountId, recoveryHash(accountId, code));
    });
    if (taken) await this.attempts.forget(TRIES, [accountId]);
    return taken;
  }

  /** The owner does without; an administrator may not. A code is asked for once more. */
  async remove(reader: Reader, code: string): Promise<void> {
    const isAdmin = reader.roles.some((role) => ['system_admin', 'security_admin', 'auditor'].includes(role));
    if (isAdmin && this.config.signIn.adminsNeedCodes) throw SECOND_FACTOR_ERRORS.required();
    if (!(await this.accepts(reader.id, code))) throw SECOND_FACTOR_ERRORS.wrong_code();
    await this.database.transaction((tx) => this.takeAway(tx, reader, reader.id));
  }

  /** Somebody's telephone is lost, and the recovery codes too: they set up another. */
  async takeAway(tx: Transaction, by: Reader, accountId: string): Promise<void> {
    if (!(await this.repository.remove(tx, accountId))) throw SECOND_FACTOR_ERRORS.not_begun();
    await this.record(tx, by, 'second_factor.remove', accountId);
  }

  private async takes(tx: Transaction, accountId: string, kept: KeptFactor, code: string): Promise<boolean> {
    const seed = this.secrets.open(PURPOSE, accountId, kept.seed);
    const step = stepOfCode(seed, code, this.clock.now(), kept.lastStep);
    if (step === null) return false;
    await this.repository.use(tx, accountId, step);
    return true;
  }

  private async countTry(accountId: string): Promise<void> {
    const { count, retryAfter } = await this.attempts.count(TRIES, [accountId], this.clock.now());
    if (count > TRIES.most) throw SESSION_ERRORS.locked({ retryAfter });
  }

  private record(
    tx: Transaction,
    by: Reader,
    action: 'second_factor.set' | 'second_factor.remove',
    id: string,
  ): Promise<void> {
    const object = { type: 'account', id } as const;
    return this.audit.record(tx, { actor: actorOf(by), action, result: 'done', object, facts: {} });
  }
}
