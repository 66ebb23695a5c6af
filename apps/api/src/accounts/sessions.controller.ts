import { Body, Controller, Delete, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SESSION_REQUIRED } from '../platform/auth/access-errors';
import { Public, RequirePermission } from '../platform/auth/access-rule';
import { isToken } from '../platform/auth/credential';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { IdPipe } from '../platform/http/id.pipe';
import { type Origin, RequestOrigin } from './device';
import { Account } from './dto/account.dto';
import { OwnSessionList, RefreshedTokens, RefreshTokens, Session, SignIn } from './dto/session.dto';
import { RefreshSession } from './refresh-session';
import { clearSessionCookies, RefreshCookie, setSessionCookies } from './session-cookie';
import { SessionsService } from './sessions.service';
import { SigningIn } from './sign-in';

@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly signingIn: SigningIn,
    private readonly refreshing: RefreshSession,
  ) {}

  /** Signs in. */
  @Post()
  @Public()
  async signIn(
    @Body() dto: SignIn,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const { tokens, session } = await this.signingIn.signIn(dto, origin);
    if (dto.kind === 'token') return { ...session, token: tokens.access, refreshToken: tokens.refresh };
    setSessionCookies(reply, tokens, session.expiresAt);
    return session;
  }

  /**
   * Goes on with the next tokens: a browser's come as cookies, a program's in the answer. A refresh token is good once; within
   * 30 seconds it gives the same answer again, later it ends the session.
   */
  @Post('refresh')
  @HttpCode(200)
  @Public()
  async refresh(
    @Body() { refreshToken }: RefreshTokens,
    @RefreshCookie() cookie: string | null,
    @RequestOrigin() origin: Origin,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RefreshedTokens> {
    const token = refreshToken ?? cookie;
    if (token === null || !isToken(token)) throw SESSION_REQUIRED();
    const kind = refreshToken === undefined ? 'cookie' : 'token';
    const { tokens, ...times } = await this.refreshing.refresh(token, kind, origin);
    const expiresAt = times.expiresAt.toISOString();
    const accessExpiresAt = times.accessExpiresAt.toISOString();
    if (kind === 'token') return { token: tokens.access, refreshToken: tokens.refresh, expiresAt, accessExpiresAt };
    setSessionCookies(reply, tokens, expiresAt);
    return { expiresAt, accessExpiresAt };
  }

  /** Who is signed in. */
  @Get('current')
  @RequirePermission('session.read')
  current(@CurrentReader() reader: Reader): Promise<Account> {
    return this.sessions.current(reader);
  }

  /** Signs out; the session is gone at once. */
  @Delete('current')
  @HttpCode(204)
  @RequirePermission('session.end')
  async signOut(@CurrentReader() reader: Reader, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.signOut(reader);
    clearSessionCookies(reply);
  }

  /** Where the reader is signed in. */
  @Get()
  @RequirePermission('session.read')
  own(@CurrentReader() reader: Reader): Promise<OwnSessionList> {
    return this.sessions.own(reader);
  }

  /** Ends one of the reader's own sessions, on whatever device. */
  @Delete(':id')
  @HttpCode(204)
  @RequirePermission('session.end')
  endOwn(@CurrentReader() reader: Reader, @Param('id', IdPipe) id: string): Promise<void> {
    return this.sessions.endOwn(reader, id);
  }
}
