import { Injectable } from '@nestjs/common';
import type { DocumentFormat, DocumentWarning } from '@duban/documents';
import { type CalendarDate, findSecrecyMarking, type TextEncoding } from '@duban/extraction';
import type { Refusal } from '@duban/supervision';
import { createHash } from 'node:crypto';
import type { Reading } from './parsing/parse.worker';
import { ReportParser } from './parsing/report-parser';
import { REPORT_ERRORS } from './report-errors';
import { textHashOf } from './same-text';
import { FILE_BYTES, TEXT_BYTES } from './uploaded-report';

/** What somebody hands in. */
export interface ReportToImport {
  bytes: Buffer;
  /** Null where it was pasted. */
  fileName: string | null;
  /** What was pasted, if it was: a text that stands as it is, or a page as the clipboard holds it. */
  pasted?: 'text' | 'page' | undefined;
  /** Of plain text and of pages of the web; anything else is not asked. */
  encoding?: TextEncoding | undefined;
  date?: CalendarDate | undefined;
  title?: string | undefined;
  /** Take it in although a report with the same text stands. */
  allowSameText?: boolean | undefined;
}

/** What was handed in, with the words that were found in it. */
export interface ReadableReport extends Omit<ReportToImport, 'encoding'> {
  text: string;
  format: DocumentFormat;
  encoding: string | null;
  warnings: readonly DocumentWarning[];
  sha256: string;
  textSha256: string;
}

/** The SHA-256 of what was handed in, in hex. */
export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

type Unreadable = Exclude<Reading, { ok: true }>;

/** Where the caller insisted on an encoding, the refusal says which one the bytes seem to have. */
const refusalOf = ({ code, message, seems }: Unreadable, forced: TextEncoding | undefined): Refusal => {
  if (code !== 'encoding_unknown' || forced === undefined) return REPORT_ERRORS[code]({}, message);
  const sentence =
    seems === undefined
      ? `按 ${forced.toUpperCase()} 读出的不是文字，请核对编码后重试`
      : `文件不是 ${forced.toUpperCase()} 编码，看来是 ${seems.toUpperCase()}，请改选后重试`;
  return REPORT_ERRORS.wrong_encoding({ encoding: forced, seems: seems ?? null }, sentence);
};

/** A text of so many bytes is too long whatever it says; pictures make other files large. */
const isTooLarge = (size: number, reading: Reading): boolean =>
  size > TEXT_BYTES && (reading.ok ? reading.format === 'text' : reading.code === 'too_long');

/** Looks at what is handed in before anything of it is stored or logged: size, words, secrecy, in this order. */
@Injectable()
export class ReportIntake {
  constructor(private readonly parser: ReportParser) {}

  /** What can be stored; throws a refusal for anything else, and `report/classified` for what bears a marking of secrecy. */
  async makeReadable(given: ReportToImport): Promise<ReadableReport> {
    const { bytes, fileName, title, pasted, encoding: forced } = given;
    if (bytes.length > FILE_BYTES) throw REPORT_ERRORS.too_large();
    const reading = await this.parser.read({ bytes, fileName: fileName ?? undefined, pasted, encoding: forced });
    if (isTooLarge(bytes.length, reading)) throw REPORT_ERRORS.too_large();
    if (!reading.ok) throw refusalOf(reading, forced);
    const { text, format, margins, warnings, encoding = null } = reading;
    if ([text, margins, title, fileName].some((words) => words && findSecrecyMarking(words)))
      throw REPORT_ERRORS.classified();
    const hashes = { sha256: hashOf(bytes), textSha256: textHashOf(text) };
    return { ...given, text, format, encoding, warnings, ...hashes };
  }
}
