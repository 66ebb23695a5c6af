import { Global, Module } from '@nestjs/common';
import { Idempotency } from './idempotency';
import { IdempotencyRepository } from './idempotency.repository';

@Global()
@Module({ providers: [Idempotency, IdempotencyRepository], exports: [Idempotency] })
export class IdempotencyModule {}
