export { type AuditActor, type AuditedDeed, type AuditLine } from './audit-facts';
export { AuditModule } from './audit.module';
export { actorOf, AuditTrail } from './audit.service';
