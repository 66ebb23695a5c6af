import { parseReport, type ParsedReport, type TextEncoding } from '@duban/extraction';
import { EXIT } from './command-failed';
import { lexiconOf, nameUnits } from './name-units';
import { toCsv } from './output/csv';
import { explain } from './output/explanation';
import { toJson, toJsonLines } from './output/json';
import { toTable } from './output/table';
import { nameOf, readText, writeOut } from './read-input';
import type { Terminal } from './terminal';
import { readUnits } from './units-file';

export const FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface ParseOptions {
  date?: string;
  format: Format;
  units?: string;
  encoding?: TextEncoding;
  explain?: boolean;
  textOut?: string;
}

const WRITERS: Record<Format, (report: ParsedReport, columns: number | undefined) => string> = {
  json: toJson,
  jsonl: toJsonLines,
  csv: toCsv,
  table: toTable,
};

/** `duban parse FILE`: the directives of a report to the output, what was seen of it to the messages. */
export const parseFile = async (file: string, options: ParseOptions, terminal: Terminal): Promise<number> => {
  const directory = options.units === undefined ? undefined : await readUnits(options.units, terminal);
  const { text, sha256 } = await readText(file, terminal, options.encoding);
  // So that the places which findings give can be looked up.
  if (options.textOut !== undefined) await writeOut(options.textOut, text, terminal);
  const read = parseReport(text, {
    sha256,
    ...(options.date !== undefined && { date: options.date }),
    ...(directory && { units: lexiconOf(directory) }),
  });
  const report = directory ? nameUnits(read, directory) : read;
  terminal.write(WRITERS[options.format](report, terminal.columns));
  if (options.explain) terminal.say(explain(report, text));
  const directives = report.articles.flatMap((article) => article.directives);
  const open = directives.filter(({ questions }) => questions.length > 0).length;
  const dated = report.report.date === undefined ? '；报告没有日期，相对的时限算不出来，可用 --date 指明' : '';
  terminal.say(
    directives.length === 0
      ? `${nameOf(file)}中没有读出要求、部署或措施。`
      : `${report.articles.length} 篇，${directives.length} 条拟办事项，${open} 条有待明确${dated}。`,
  );
  return open > 0 ? EXIT.questionsRemain : EXIT.done;
};
