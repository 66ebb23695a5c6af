import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts';
import { SecondReadingModule } from '../second-reading';
import { UnitsModule } from '../units';
import { FilledListController } from './filled-list.controller';
import { FilledListReader } from './filled-list-reader';
import { ImportReport } from './import-report';
import { ReportParser } from './parsing/report-parser';
import { ReadingsController } from './readings/readings.controller';
import { ReadingsRepository } from './readings/readings.repository';
import { ReadingsService } from './readings/readings.service';
import { ReportRereading } from './readings/report-rereading';
import { ReportIntake } from './report-intake';
import { ReportTwins } from './report-twins';
import { ReportTwinsRepository } from './report-twins.repository';
import { ReportWithdrawal } from './report-withdrawal';
import { ReportsController } from './reports.controller';
import { ReportsRepository } from './reports.repository';
import { ReportsService } from './reports.service';

@Module({
  imports: [DraftsModule, SecondReadingModule, UnitsModule],
  controllers: [ReportsController, ReadingsController, FilledListController],
  providers: [
    { provide: ReportParser, useFactory: () => new ReportParser() },
    ReportsRepository,
    ReportTwins,
    ReportTwinsRepository,
    ImportReport,
    ReportIntake,
    ReportWithdrawal,
    FilledListReader,
    ReadingsRepository,
    ReportRereading,
    ReadingsService,
    ReportsService,
  ],
  exports: [ImportReport],
})
export class ReportsModule {}
