import { parseReport, type TextEncoding } from '@duban/extraction';
import { listQuestions, questionsAsDocx, questionsAsText } from '@duban/papers';
import { EXIT } from './command-failed';
import { lexiconOf, nameUnits } from './name-units';
import { nameOf, readText, writeOut } from './read-input';
import type { Terminal } from './terminal';
import { readUnits } from './units-file';

export interface QuestionsOptions {
  date?: string;
  units?: string;
  encoding?: TextEncoding;
  /** Where the Word file goes; without it the list is text on the output. */
  docx?: string;
}

/** `duban questions FILE`: what a report leaves open, as a list for whoever held the meeting. */
export const askQuestions = async (file: string, options: QuestionsOptions, terminal: Terminal): Promise<number> => {
  const directory = options.units === undefined ? undefined : await readUnits(options.units, terminal);
  const { text } = await readText(file, terminal, options.encoding);
  const read = parseReport(text, {
    ...(options.date !== undefined && { date: options.date }),
    ...(directory && { units: lexiconOf(directory) }),
  });
  const { report, articles } = directory ? nameUnits(read, directory) : read;
  const directives = articles
    .flatMap(({ headline, directives: found }) => found.map((directive) => ({ headline, directive })))
    .map((asked, index) => ({ ...asked, number: index + 1 }));
  const list = listQuestions({ title: report.title, date: report.date ?? null }, directives);
  if (options.docx === undefined) terminal.write(questionsAsText(list));
  else await writeOut(options.docx, await questionsAsDocx(list), terminal);
  const saved = options.docx === undefined ? '' : `，已存为${nameOf(options.docx)}`;
  terminal.say(`${directives.length} 条拟办事项，${list.items.length} 条有待明确${saved}。`);
  return list.items.length > 0 ? EXIT.questionsRemain : EXIT.done;
};
