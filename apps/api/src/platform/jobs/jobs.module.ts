import { Global, Module } from '@nestjs/common';
import { JobRunner } from './job-runner';
import { JobSchedule } from './job-schedule';

/** Global, for any module may put work on the schedule. */
@Global()
@Module({ providers: [JobSchedule, JobRunner], exports: [JobSchedule, JobRunner] })
export class JobsModule {}
