import { type ParseOptions, parseReport } from '@duban/extraction';

/** What the worker is given: no more than the extraction needs. */
export interface ParseTask {
  text: string;
  options: ParseOptions;
}

/** Runs in a thread of its own. Answers in JSON, which leaves out what is undefined. */
export default function parseInThread({ text, options }: ParseTask): string {
  return JSON.stringify(parseReport(text, options));
}
