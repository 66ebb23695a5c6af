export { AccuracyModule } from './accuracy.module';
