import { type ParseOptions, parseReport } from '@duban/extraction';

/** What the worker is given: no more than the extraction needs. */
export interface ParseTask {
  text: string;
  options: ParseOptions;
}

const HALF_CHARACTER = /\p{Surrogate}/gu;

/** A title that was cut in the middle of a pair of surrogates loses the half: the database can store no half character. */
const withoutHalves = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(HALF_CHARACTER, '') : value;

/** Runs in a thread of its own. Answers in JSON, which leaves out what is undefined. */
export default function parseInThread({ text, options }: ParseTask): string {
  return JSON.stringify(parseReport(text, options), withoutHalves);
}
