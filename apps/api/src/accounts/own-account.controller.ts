import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { ChangePassword } from './change-password';
import { ChangedPassword } from './dto/own-account.dto';

@Controller('own-account')
export class OwnAccountController {
  constructor(private readonly changing: ChangePassword) {}

  /** Chooses another password. Every other session of the account ends; this one goes on. */
  @Put('password')
  @HttpCode(204)
  @RequirePermission('account.own')
  changePassword(@CurrentReader() reader: Reader, @Body() dto: ChangedPassword): Promise<void> {
    return this.changing.change(reader, dto);
  }
}
