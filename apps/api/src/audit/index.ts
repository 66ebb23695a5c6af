export { type AuditActor, type AuditLine } from './audit-facts';
export { AuditModule } from './audit.module';
export { actorOf, AuditTrail } from './audit.service';
