export { ImportReport, type ReportToImport } from './import-report';
export { ReportsModule } from './reports.module';
export { REPORT_BYTES } from './uploaded-report';
