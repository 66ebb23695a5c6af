export { installJobQueue } from './job-queue';
export { JobRunner } from './job-runner';
export { JobSchedule } from './job-schedule';
export { JobsModule } from './jobs.module';
