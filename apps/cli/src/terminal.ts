import { readdir, readFile, writeFile } from 'node:fs/promises';
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
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
};
