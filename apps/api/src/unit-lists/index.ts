export { UnitListsModule } from './unit-lists.module';
