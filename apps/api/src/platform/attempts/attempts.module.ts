import { Global, Module } from '@nestjs/common';
import { AttemptsRepository } from './attempts.repository';
import { ForgetOldAttempts } from './forget-old-attempts';

@Global()
@Module({ providers: [AttemptsRepository, ForgetOldAttempts], exports: [AttemptsRepository] })
export class AttemptsModule {}
