import { decodeText, readDeadlines } from '@duban/extraction';
import { isCalendarDay } from './calendar-day';
import { CommandFailed, EXIT } from './command-failed';
import { nameOf, readBytes } from './read-input';
import type { Terminal } from './terminal';

interface Question {
  id: unknown;
  sentence: string;
  today: string | undefined;
}

/** `duban deadlines`: for each line {id, sentence, today} a line {id, results}. */
export const answerDeadlines = async (file: string, terminal: Terminal): Promise<number> => {
  const decoded = decodeText(await readBytes(file, terminal));
  if (!decoded.ok) {
    if (decoded.reason === 'empty') return EXIT.done;
    throw new CommandFailed(`${nameOf(file)}不是可读的文本。`);
  }
  let failed = 0;
  for (const [index, line] of decoded.text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const question = readQuestion(line);
    if (question) {
      const results = readDeadlines(question.sentence, question.today);
      terminal.write(`${JSON.stringify({ id: question.id, results })}\n`);
    } else {
      failed += 1;
      terminal.say(`第 ${index + 1} 行应是 {"id":…,"sentence":"…","today":"yyyy-mm-dd"}，未读。`);
    }
  }
  return failed > 0 ? EXIT.failed : EXIT.done;
};

const readQuestion = (line: string): Question | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || !('sentence' in value)) return undefined;
  const { sentence, id, today } = value as { sentence: unknown; id?: unknown; today?: unknown };
  if (typeof sentence !== 'string') return undefined;
  if (today !== undefined && today !== null && !(typeof today === 'string' && isCalendarDay(today))) return undefined;
  return { id, sentence, today: today ?? undefined };
};
