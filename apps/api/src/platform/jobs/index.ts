export { installJobQueue } from './job-queue';
export { JobRequests } from './job-requests';
export { JobRunner } from './job-runner';
export { JobSchedule } from './job-schedule';
export { JobsModule } from './jobs.module';
