export { AccountsModule } from './accounts.module';
export { AccountsRepository } from './accounts.repository';
export { hashPassword } from './passwords';
export { AccountRef } from './dto/account.dto';
