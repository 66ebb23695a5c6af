export { SecondReadingModule } from './second-reading.module';
export { SecondReadingService } from './second-reading.service';
