import { Global, Module } from '@nestjs/common';
import { JobRequests } from './job-requests';
import { JobRunner } from './job-runner';
import { JobSchedule } from './job-schedule';

/** Global, for any module may put work on the schedule or ask for some. */
@Global()
@Module({ providers: [JobSchedule, JobRequests, JobRunner], exports: [JobSchedule, JobRequests, JobRunner] })
export class JobsModule {}
