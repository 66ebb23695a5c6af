export { type AuditActor, type AuditedDeed, type AuditLine } from './audit-facts';
export { AuditedRead } from './audited-read';
export { AuditModule } from './audit.module';
export { SealKeyMissing } from './chain/chain-digests';
export { sayReport } from './chain/report-words';
export { VerifyTrail } from './chain/verify-trail';
export { actorOf, AuditTrail } from './audit.service';
