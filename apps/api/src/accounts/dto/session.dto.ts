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

  /** Where the account has one-time codes: the six digits of the moment, or a recovery code. */
  @IfPresent()
  @IsString({ message: '请填写动态口令' })
  @NotBlank('请填写动态口令')
  @MaxLength(40, { message: '动态口令过长' })
  code?: string;

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
  /** Only where `kind` was `token`: gives the next token when this one ends, once. */
  refreshToken?: string;
  /** The end of the session, however much it is used. */
  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
  /** The end of the token; before it, or after, `POST /sessions/refresh` gives the next. */
  @ApiProperty({ format: 'date-time' })
  accessExpiresAt!: string;
}

export class RefreshTokens {
  /** A program's; a browser sends its cookie. */
  @IfPresent()
  @IsString({ message: '刷新令牌无效' })
  @MaxLength(100, { message: '刷新令牌无效' })
  refreshToken?: string;
}

/** The tokens with which a session goes on; a browser's are in its cookies. */
export class RefreshedTokens {
  token?: string;
  refreshToken?: string;
  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
  @ApiProperty({ format: 'date-time' })
  accessExpiresAt!: string;
}

/** A place where an account is signed in. */
export class OwnSession {
  id!: string;
  /** A browser's, or a program's. */
  @ApiProperty({ enum: SESSION_KINDS })
  kind!: SessionKind;
  @ApiProperty({ format: 'date-time' })
  createdAt!: string;
  /** Exact to a minute. */
  @ApiProperty({ format: 'date-time' })
  lastSeenAt!: string;
  @ApiProperty({ format: 'date-time' })
  expiresAt!: string;
  /** From where it began. */
  ip!: string;
  /** What the browser or the program called itself then. */
  device!: string;
  /** The one that asks. */
  current!: boolean;
}

export class OwnSessionList {
  items!: OwnSession[];
}
