import type { Question } from '@duban/extraction';
import { ASKED_FIELDS } from './question-list';

/** An answer that came back on a list. */
export interface Answer {
  code: string;
  /** The directive's place in the report, from 1. */
  number: number;
  field: Question['field'];
  /** What was filled in; never blank. */
  text: string;
}

/** A code of the list, at the beginning of a line or of a table's cell, in half-width characters. */
const CODE = /(?:^|\t)\s*[[【]?(?<number>\d{1,6})\s*[-–—]\s*(?<field>[1-9])(?=[\]】\s]|$)[\]】]?/u;
const MARK = /答\s*[:：](?<text>[^\t]*)$/u;
/** The next directive or article of the list: what stands here goes on no answer. */
const OTHER = /^\s*(?:\d{1,6}[.．、]\s|【)/u;

/**
 * The answers on a list that was filled in, from its text or from the text of the Word file. What was left blank is no
 * answer; where a code is answered twice, the later counts. The text may come from anybody: it is read in one pass.
 */
export const readAnswers = (text: string): Answer[] => {
  const answers = new Map<string, Answer>();
  let asked: Pick<Answer, 'code' | 'number' | 'field'> | undefined;
  let open: string[] | undefined;
  const close = (): void => {
    const words = open?.join('').trim() ?? '';
    if (asked && words !== '') answers.set(asked.code, { ...asked, text: words });
    open = undefined;
  };
  for (const line of text.split(/\r?\n/u)) {
    const code = codeIn(line);
    if (code !== undefined || OTHER.test(line)) close();
    if (code !== undefined) asked = code;
    const mark = MARK.exec(line)?.groups?.text;
    if (mark !== undefined) {
      close();
      open = [mark];
    } else if (code === undefined && open && line.trim() !== '') open.push(line);
    else if (line.trim() === '') close();
  }
  close();
  return [...answers.values()];
};

const codeIn = (line: string): Pick<Answer, 'code' | 'number' | 'field'> | undefined => {
  // An input method in full-width mode types １ for 1 and ［ for [.
  const { number, field } = CODE.exec(line.normalize('NFKC'))?.groups ?? {};
  const asked = ASKED_FIELDS[Number(field) - 1];
  if (number === undefined || asked === undefined) return undefined;
  return { code: `${Number(number)}-${field}`, number: Number(number), field: asked };
};
