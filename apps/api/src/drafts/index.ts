export { DraftsModule } from './drafts.module';
export { type NewDraft } from './drafts.repository';
export { DraftsService } from './drafts.service';
export { RereadItem } from './dto/reread-item.dto';
export { type ReadDirective, RereadDrafts, type ReportRereading } from './reread-drafts';
