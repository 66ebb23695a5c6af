import { Body, Controller, Delete, Get, HttpCode, Ip, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public, RequirePermission } from '../platform/auth/access-rule';
import { CurrentReader, type Reader } from '../platform/auth/reader';
import { Account } from './dto/account.dto';
import { Session, SignIn } from './dto/session.dto';
import { clearSessionCookie, setSessionCookie } from './session-cookie';
import { SessionsService } from './sessions.service';

@Controller('sessions')
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  /** Signs in. */
  @Post()
  @Public()
  async signIn(
    @Body() dto: SignIn,
    @Ip() ip: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Session> {
    const { token, session } = await this.sessions.signIn(dto, ip);
    if (dto.kind === 'token') return { ...session, token };
    setSessionCookie(reply, token, session.expiresAt);
    return session;
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
    clearSessionCookie(reply);
  }
}
