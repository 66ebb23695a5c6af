import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { IfPresent, NotBlank } from '../../platform/http/validation';
import { Account } from './account.dto';

export const SESSION_KINDS = ['cookie', 'token'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

export class SignIn {
  /** @example ducha */
  @IsString({ message: '请填写账号' })
  @NotBlank('请填写账号')
  @MaxLength(100, { message: '账号过长' })
  account!: string;

  // A password is never trimmed and never cut: 128 characters are more than anybody types, and still cheap to hash.
  @IsString({ message: '请填写密码' })
  @NotBlank('请填写密码')
  @MaxLength(128, { message: '密码过长' })
  password!: string;

  /** A browser takes the cookie, a program the token. */
  @ApiPropertyOptional({ enum: SESSION_KINDS, default: 'cookie' })
  @IfPresent()
  @IsIn(SESSION_KINDS, { message: '会话种类应为 cookie 或 token' })
  kind?: SessionKind;
}

export class Session {
  account!: Account;
  /** Only where `kind` was `token`; shown this once. */
  token?: string;
  /** The end of the session, however much it is used. */
  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
}
