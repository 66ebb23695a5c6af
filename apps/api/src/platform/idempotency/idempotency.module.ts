import { Global, Module } from '@nestjs/common';
import { ForgetOldKeys } from './forget-old-keys';
import { Idempotency } from './idempotency';
import { IdempotencyRepository } from './idempotency.repository';

@Global()
@Module({ providers: [ForgetOldKeys, Idempotency, IdempotencyRepository], exports: [Idempotency] })
export class IdempotencyModule {}
