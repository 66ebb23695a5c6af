export { UnitChangesService } from './unit-changes.service';
export { UnitChangesModule } from './unit-changes.module';
