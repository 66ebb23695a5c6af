import { processTerminal } from './terminal';
import { run } from './run';

/** Runs `duban` on the arguments, files and streams of this process. */
export const main = (version: string): void => {
  // A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? 0);
  });
  void run(process.argv.slice(2), processTerminal, version).then((code) => {
    process.exitCode = code;
  });
};
