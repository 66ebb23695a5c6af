import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/** Runs one of PostgreSQL's programs to its end and gives what it printed; rejects with that text when it fails. */
export function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
    child.on('error', reject);
    child.on('exit', (code) => {
      // A started server inherits these pipes and would keep them open for as long as it lives.
      child.stdout.destroy();
      child.stderr.destroy();
      if (code === 0) resolve(printed);
      else reject(new Error(`${basename(program)} ${args[0]} ended with ${code}: ${printed.trim()}`));
    });
  });
}
