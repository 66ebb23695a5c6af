export { DraftsModule } from './drafts.module';
export { type NewDraft } from './drafts.repository';
export { DraftsService } from './drafts.service';
