import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** What the commands see of the world: files, standard input, and two streams for data and for messages. */
export interface Terminal {
  readFile: (path: string) => Promise<Uint8Array>;
  writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** The names in a folder. */
  listFolder: (path: string) => Promise<string[]>;
  readStandardInput: () => Promise<Uint8Array>;
  /** Data. */
  write: (text: string) => void;
  /** Messages and progress. */
  say: (text: string) => void;
  /** Runs a program of the server (scripts/NAME.mjs) in the open, on this terminal; gives its exit code. */
  runServerProgram: (name: 'audit', args: readonly string[]) => Promise<number>;
  /** The width of the screen in half-width columns; undefined where the output is piped. */
  columns: number | undefined;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  readFile: (path) => readFile(path),
  writeFile: (path, content) => writeFile(path, content),
  listFolder: (path) => readdir(path),
  readStandardInput: () => buffer(process.stdin),
  write: (text) => void process.stdout.write(text),
  say: (text) => void process.stderr.write(`${text}\n`),
  runServerProgram: (name, args) =>
    new Promise((done, fail) => {
      const script = resolve(__dirname, '../../../../scripts', `${name}.mjs`);
      const child = spawn(process.execPath, [script, ...args], { stdio: 'inherit' });
      child.on('error', fail);
      child.on('exit', (code) => done(code ?? 1));
    }),
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
};
