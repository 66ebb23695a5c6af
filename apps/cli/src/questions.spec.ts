import { readDocument } from '@duban/documents';
import { run } from './run';
import type { Terminal } from './terminal';

const REPORT = [
  '清河县召开汛前准备会',
  '',
  '本报讯 3月6日，县长周明远主持召开汛前准备会。',
  '周明远强调，县水务局要在4月底前完成河道清淤。要尽快补足防汛物资。',
].join('\n');

const duban = async (args: readonly string[]) => {
  const ran = { code: -1, out: '', said: '', written: new Map<string, string | Uint8Array>() };
  const terminal: Terminal = {
    readFile: () => Promise.resolve(Buffer.from(REPORT)),
    writeFile: (name, content) => Promise.resolve(void ran.written.set(name, content)),
    listFolder: () => Promise.resolve([]),
    runServerProgram: () => Promise.reject(new Error('not asked for')),
    readStandardInput: () => Promise.resolve(Buffer.from(REPORT)),
    write: (text) => void (ran.out += text),
    say: (text) => void (ran.said += text),
    columns: undefined,
  };
  ran.code = await run(['questions', ...args], terminal, '9.9.9');
  return ran;
};

describe('duban questions', () => {
  it('writes what a report leaves open, with the place for the answer, and ends with 3', async () => {
    const { code, out, said } = await duban(['a.txt', '--date', '2026-03-07']);
    expect(code).toBe(3);
    expect(out).toContain(
      '2. 县长周明远：“要尽快补足防汛物资。”\n[2-1] 责任单位：原文没有写明责任单位\n答：\n[2-2] 完成时限',
    );
    expect(out).not.toContain('县水务局');
    expect(said).toBe('2 条拟办事项，1 条有待明确。');
  });

  it('writes a Word file where it is asked to', async () => {
    const { out, said, written } = await duban(['-', '--date', '2026-03-07', '--docx', 'list.docx']);
    const read = await readDocument(written.get('list.docx') as Uint8Array, {});
    expect(read.ok && read.format === 'docx' && read.text).toContain('要尽快补足防汛物资。');
    expect(out).toBe('');
    expect(said).toContain('已存为“list.docx”');
  });
});
