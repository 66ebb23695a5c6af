export { ImportReport } from './import-report';
export type { ReportToImport } from './report-intake';
export { ReportsModule } from './reports.module';
export { FILE_BYTES } from './uploaded-report';
