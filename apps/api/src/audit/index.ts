export { type AuditActor, type AuditedDeed, type AuditLine } from './audit-facts';
export { AuditedRead } from './audited-read';
export { AuditModule } from './audit.module';
export { actorOf, AuditTrail } from './audit.service';
