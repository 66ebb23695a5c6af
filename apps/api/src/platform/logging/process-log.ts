import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** The log of the process: one JSON line for each event, on standard output. */
export const openLog = (level: string): Logger =>
  pino({
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    // Only what is logged by name is logged: no headers, no bodies, no query.
    serializers: { req: () => undefined, res: () => undefined, err: () => undefined },
  });

const text = (message: unknown): string => (typeof message === 'string' ? message : JSON.stringify(message));

/** Nest's own messages in the same log. */
export const nestLogger = (log: Logger): LoggerService => ({
  log: (message: unknown, context?: string) => log.debug({ context }, text(message)),
  error: (message: unknown, _stack?: string, context?: string) => log.error({ context }, text(message)),
  warn: (message: unknown, context?: string) => log.warn({ context }, text(message)),
  debug: (message: unknown, context?: string) => log.debug({ context }, text(message)),
});
