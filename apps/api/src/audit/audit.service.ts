import { Injectable } from '@nestjs/common';
import { type AccessRefusal, AccessWitness } from '../platform/auth/session-reader';
import type { Reader } from '../platform/auth/reader';
import { Database, type Transaction } from '../platform/database';
import type { AuditActor, AuditLine } from './audit-facts';
import { AuditRepository } from './audit.repository';

/** A reader as the trail names one. */
export const actorOf = ({ id, account, roles, ip }: Reader): AuditActor => ({ id, account, roles, ip });

/** The trail: who did what, when, to which object, from where. */
@Injectable()
export class AuditTrail extends AccessWitness {
  constructor(
    private readonly database: Database,
    private readonly repository: AuditRepository,
  ) {
    super();
  }

  /** Writes the line in the transaction of the change, and announces the change to whoever listens. */
  async record(tx: Transaction, line: AuditLine): Promise<void> {
    await this.repository.append(tx, line);
    const { type, id } = line.object;
    const ofBusiness = ['report', 'draft', 'unit', 'account'].includes(type);
    if (line.result === 'done' && ofBusiness && id !== null) {
      await this.repository.publish(tx, line.action, { type, id }, line.facts);
    }
  }

  /** Writes a line about something that changed nothing, in a transaction of its own; there is nothing to announce. */
  recordAlone(line: AuditLine): Promise<void> {
    return this.database.transaction((tx) => this.repository.append(tx, line));
  }

  override signedIn(
    tx: Transaction,
    actor: AuditActor,
    { id, kind, method }: { id: string; kind: 'cookie' | 'token'; method: 'password' | 'oidc' },
  ): Promise<void> {
    return this.record(tx, {
      actor,
      action: 'session.start',
      result: 'done',
      object: { type: 'session', id },
      facts: { kind, method },
    });
  }

  override signInRefused(actor: AuditActor, code: string): Promise<void> {
    return this.recordAlone({
      actor,
      action: 'session.refused',
      result: 'refused',
      object: { type: 'session', id: null },
      facts: { code },
    });
  }

  override locked(actor: AuditActor, where: 'address' | 'account'): Promise<void> {
    const object = { type: 'account', id: actor.id } as const;
    return this.recordAlone({ actor, action: 'session.lock', result: 'refused', object, facts: { where } });
  }

  override signedOut(tx: Transaction, reader: Reader): Promise<void> {
    const object = { type: 'session', id: reader.sessionId } as const;
    return this.record(tx, { actor: actorOf(reader), action: 'session.end', result: 'done', object, facts: {} });
  }

  override refused({ reader, asked, route }: AccessRefusal): Promise<void> {
    return this.recordAlone({
      actor: actorOf(reader),
      action: 'access.denied',
      result: 'refused',
      object: { type: 'route', id: null },
      facts: { asked, route },
    });
  }
}
