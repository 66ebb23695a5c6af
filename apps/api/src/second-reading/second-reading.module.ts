import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts';
import { UnitsModule } from '../units';
import { ChatEndpoint } from './chat-endpoint';
import { ReadReports } from './read-reports';
import { ReadingOutcome } from './reading-outcome';
import { SecondReader } from './second-reader';
import { SecondReadingController } from './second-reading.controller';
import { SecondReadingRepository } from './second-reading.repository';
import { SecondReadingService } from './second-reading.service';

@Module({
  imports: [DraftsModule, UnitsModule],
  controllers: [SecondReadingController],
  providers: [
    { provide: SecondReader, useClass: ChatEndpoint },
    SecondReadingRepository,
    SecondReadingService,
    ReadingOutcome,
    ReadReports,
  ],
  exports: [SecondReadingService],
})
export class SecondReadingModule {}
