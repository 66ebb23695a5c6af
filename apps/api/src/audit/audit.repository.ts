import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database';
import { currentRequestId } from '../platform/http/current-request';
import type { AuditLine } from './audit-facts';

/** Writes the trail and the outbox. There is no other method: nothing is changed, nothing is removed. */
@Injectable()
export class AuditRepository {
  async append(tx: Transaction, { actor, action, result, object, facts, change }: AuditLine): Promise<void> {
    await tx.auditEntry.create({
      data: {
        actorId: actor.id,
        actorAccount: actor.account,
        actorRole: actor.roles.length > 0 ? actor.roles.join(',') : null,
        action,
        result,
        objectType: object.type,
        objectId: object.id,
        ip: actor.ip,
        requestId: currentRequestId(),
        facts: { ...facts },
        ...(change ? { before: { ...change.before }, after: { ...change.after } } : {}),
      },
      select: { id: true },
    });
  }

  async publish(tx: Transaction, type: string, object: { type: string; id: string }, facts: object): Promise<void> {
    await tx.outboxEvent.create({
      data: { type, objectType: object.type, objectId: object.id, facts: facts },
      select: { id: true },
    });
  }
}
