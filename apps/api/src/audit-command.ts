import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { type ChainHead, readHeads } from '@duban/supervision';
import { readFile } from 'node:fs/promises';
import { AppModule } from './app.module';
import { SealKeyMissing, sayReport, VerifyTrail } from './audit';
import { readConfig } from './platform/config/app-config';
import { nestLogger, openLog } from './platform/logging/process-log';

const EXIT = { whole: 0, broken: 1, unable: 2 } as const;

/** A verification that cannot be done, for a reason that the person can mend. */
class Unable extends Error {}

/** The heads of the files that `--head` names; each must hold at least one. */
const headsOf = async (args: readonly string[]): Promise<ChainHead[]> => {
  const heads: ChainHead[] = [];
  for (let at = 0; at < args.length; at += 2) {
    const [option, file] = [args[at], args[at + 1]];
    if (option !== '--head' || file === undefined) throw new Unable('用法：duban audit verify [--head 文件]…');
    const found = await readFile(file, 'utf8').then(readHeads, () => {
      throw new Unable(`读不了链头文件 ${file}。`);
    });
    if (found.length === 0) throw new Unable(`${file} 里没有链头。`);
    heads.push(...found);
  }
  return heads;
};

/** `duban audit verify`: verifies the chain of the trail and says what it found. */
const verify = async ([command, ...args]: readonly string[]): Promise<number> => {
  if (command !== 'verify') throw new Unable('用法：duban audit verify [--head 文件]…');
  const heads = await headsOf(args);
  const config = readConfig(process.env);
  const logger = nestLogger(openLog('silent'));
  const app = await NestFactory.createApplicationContext(AppModule.of(config), { logger, abortOnError: false });
  try {
    const actor = { id: null, account: null, roles: [], ip: 'command' };
    const report = await app.get(VerifyTrail).run({ origin: 'command', actor, heads });
    process.stdout.write(sayReport(report));
    return report.whole ? EXIT.whole : EXIT.broken;
  } finally {
    await app.close();
  }
};

const sentence = (error: unknown): string => {
  if (error instanceof Unable) return error.message;
  if (error instanceof SealKeyMissing) return '操作记录是用密钥封存的，请设置 AUDIT_KEY 后再核验。';
  return `不能核验：${error instanceof Error ? error.message : '原因不明'}`;
};

verify(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${sentence(error)}\n`);
    process.exitCode = EXIT.unable;
  },
);
