import { Injectable } from '@nestjs/common';
import { defineErrors } from '@duban/supervision';
import { createHash } from 'node:crypto';
import type { Reader } from '../auth/reader';
import type { Transaction } from '../database';
import { IdempotencyRepository, type KeptAnswer, type NamedRequest } from './idempotency.repository';

export { type NamedRequest } from './idempotency.repository';

export const IDEMPOTENCY_ERRORS = defineErrors('idempotency', {
  other_payload: { kind: 'unprocessable', message: '同一 Idempotency-Key 已用于另一内容' },
});

/** Names a request: the account, its key, and a fingerprint of everything that it asks for. */
export const namedRequest = (
  reader: Reader,
  key: string,
  route: string,
  payload: readonly unknown[],
): NamedRequest => ({
  accountId: reader.id,
  key,
  fingerprint: createHash('sha256')
    .update(JSON.stringify([route, ...payload]))
    .digest(),
});

const replay = <Answer>({ fingerprint }: NamedRequest, kept: KeptAnswer): Answer => {
  if (!kept.fingerprint.equals(fingerprint)) throw IDEMPOTENCY_ERRORS.other_payload();
  return kept.answer as Answer;
};

/** Does a named request once: sent again it gets the same answer. The guard has allowed it anew before it comes here. */
@Injectable()
export class Idempotency {
  constructor(private readonly repository: IdempotencyRepository) {}

  /** The answer that was given before, where there is one. */
  async before<Answer extends object>(request: NamedRequest | null): Promise<Answer | null> {
    const kept = request && (await this.repository.find(request));
    return kept ? replay<Answer>(request, kept) : null;
  }

  /** Does the work and keeps its answer in the same transaction; where it has been done, gives the answer kept then. */
  async once<Answer extends object>(
    tx: Transaction,
    request: NamedRequest | null,
    work: () => Promise<Answer>,
  ): Promise<Answer> {
    if (!request) return work();
    const kept = await this.repository.claim(tx, request);
    if (kept) return replay<Answer>(request, kept);
    const answer = await work();
    await this.repository.keep(tx, request, answer);
    return answer;
  }
}
