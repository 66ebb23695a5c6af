export { dayDate, dayText } from './calendar-days';
export { openPool } from './connection-pool';
export { Database, type Transaction } from './database';
export { DatabaseModule } from './database.module';
export { Prisma } from './generated/client';
export { isUnavailable } from './unavailable';
export { newId } from './new-id';
