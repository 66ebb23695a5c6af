import { SetMetadata } from '@nestjs/common';
import type { AuditAction, AuditedObject, AuditFacts, ReadFacts } from './audit-facts';

export const AUDITED_READ = 'duban:audited-read';

/** The actions that only read: their facts are what was asked for. */
export type ReadAction = {
  [Action in AuditAction]: AuditFacts[Action] extends ReadFacts ? Action : never;
}[AuditAction];

export interface ReadRule {
  action: ReadAction;
  object: AuditedObject;
  filters: readonly string[];
}

/** The route reads something that not everybody may know, or takes it out of the house: whoever reads it leaves a line. */
export const AuditedRead = (action: ReadAction, object: AuditedObject, filters: readonly string[] = []) =>
  SetMetadata(AUDITED_READ, { action, object, filters } satisfies ReadRule);
