import { checkDirectory, createDirectory, type Directory, readUnitsFile } from '@duban/directory';
import { decodeText } from '@duban/extraction';
import { CommandFailed } from './command-failed';
import { nameOf, readBytes } from './read-input';
import type { Terminal } from './terminal';

/** The office's directory from a file: JSON, JSON lines, CSV with a head line, or a unit a line (docs/units.md). */
export const readUnits = async (file: string, terminal: Terminal): Promise<Directory> => {
  const decoded = decodeText(await readBytes(file, terminal));
  if (!decoded.ok) throw new CommandFailed(`单位名录${nameOf(file)}不是可读的文本。`);
  const reading = readUnitsFile(decoded.text);
  if (!reading.ok) throw new CommandFailed(`单位名录${nameOf(file)}${reading.problem}。`);
  return createDirectory(reading.units, reading.groups);
};

/** `duban units check FILE`: a conflict a line to the output; 1 where there is one. */
export const checkUnits = async (file: string, terminal: Terminal): Promise<boolean> => {
  const directory = await readUnits(file, terminal);
  const faults = checkDirectory(directory);
  for (const { message } of faults) terminal.write(`${message}\n`);
  terminal.say(
    faults.length === 0
      ? `${directory.entries.length} 个单位，没有冲突。`
      : `${directory.entries.length} 个单位，${faults.length} 处冲突或错误。`,
  );
  return faults.length === 0;
};
