// Runs other programs. Node's own modules only: these run before anything is installed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository's top folder: every command runs there, wherever it was called from. */
export const ROOT = resolve(import.meta.dirname, '..');

/** A program that ended badly; `printed` is all it said. */
export class CommandFailed extends Error {
  constructor(command, code, printed) {
    super(`${command} ended with ${code}`);
    this.name = 'CommandFailed';
    this.code = code;
    this.printed = printed;
  }
}

/** Runs a program and keeps what it prints to itself; gives that text, or rejects with a CommandFailed that holds it. */
export function runQuietly(program, args, { env = {}, input } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: ROOT, env: { ...process.env, ...env } });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
    child.on('error', (error) => fail(new CommandFailed(program, error.code, error.message)));
    child.on('close', (code, signal) => {
      if (code === 0) done(printed);
      else fail(new CommandFailed([program, ...args].join(' '), code ?? signal, printed));
    });
    child.stdin.on('error', () => undefined); // it may end without reading
    child.stdin.end(input);
  });
}

/** Runs a program in the open; gives its exit code. */
export function runAloud(program, args, { env = {} } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 1));
  });
}

/** The script behind an installed package's command, to be run by the Node that runs us. */
export function binaryOf(name) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}

/** `runQuietly` for the command of an installed package. */
export const runPackage = (name, args, options) => runQuietly(process.execPath, [binaryOf(name), ...args], options);
