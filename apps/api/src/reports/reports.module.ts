import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts';
import { UnitsModule } from '../units';
import { ImportReport } from './import-report';
import { ReportParser } from './parsing/report-parser';
import { ReportIntake } from './report-intake';
import { ReportTwins } from './report-twins';
import { ReportTwinsRepository } from './report-twins.repository';
import { ReportWithdrawal } from './report-withdrawal';
import { ReportsController } from './reports.controller';
import { ReportsRepository } from './reports.repository';
import { ReportsService } from './reports.service';

@Module({
  imports: [DraftsModule, UnitsModule],
  controllers: [ReportsController],
  providers: [
    { provide: ReportParser, useFactory: () => new ReportParser() },
    ReportsRepository,
    ReportTwins,
    ReportTwinsRepository,
    ImportReport,
    ReportIntake,
    ReportWithdrawal,
    ReportsService,
  ],
  exports: [ImportReport],
})
export class ReportsModule {}
