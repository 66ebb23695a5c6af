import type { TextEncoding } from '@duban/extraction';
import type { RecognisePage } from './recognise-page';
import type { ReadingLimits } from './limits';

/** What a file is by its bytes, whatever its name says. */
export type DocumentFormat = 'text' | 'docx' | 'doc' | 'pdf' | 'html' | 'image';

/** What the caller knows of the file beside its bytes. */
export interface ReadingOptions {
  fileName?: string;
  /** As a browser or a clipboard gives it: text/html makes a pasted fragment a page. */
  mediaType?: string;
  /** For plain text and pages of the web, where a person insists on one. */
  encoding?: TextEncoding;
  limits?: Partial<ReadingLimits>;
  /** Reads the letters in pictures, where the optional package is installed. */
  recognisePage?: RecognisePage;
}

/** Something that a person should know of the text which was read: a stable code, and a sentence for people. */
export interface DocumentWarning {
  code: WarningCode;
  message: string;
}

export type WarningCode =
  | 'contents_left_out'
  | 'running_heads_left_out'
  | 'pages_without_text'
  | 'merged_cells_repeated'
  | 'pictures_not_read'
  | 'recognised'
  | 'recognised_unsure'
  | 'embedded_left_out';

/** From the text to the file: where each page begins, and what stands in the file where a character was replaced. */
export interface TextOffsets {
  /** `start` is an offset into the text, in UTF-16 units. */
  pages: readonly { page: number; start: number }[];
  /** At `start` of the text stand `length` units for `raw` of the file. */
  replaced: readonly { start: number; length: number; raw: string }[];
}

/** The text of a document: whole characters, no NUL. Findings hold offsets into it, so it is what is stored. */
export interface DocumentText {
  ok: true;
  text: string;
  format: DocumentFormat;
  warnings: readonly DocumentWarning[];
  /** Words of headers, footers and watermarks, a line each: no part of the text, but a marking of secrecy may stand there. */
  margins: string;
  /** Of plain text and of pages of the web. */
  encoding?: string;
  offsets?: TextOffsets;
}

/** Why no text came out: a stable code, and a sentence that says what to do. */
export interface DocumentRefusal {
  ok: false;
  code: RefusalCode;
  message: string;
}

export type RefusalCode =
  | 'empty'
  | 'unsupported'
  | 'encoding_unknown'
  | 'damaged'
  | 'encrypted'
  | 'unsafe'
  | 'inflated_too_large'
  | 'too_many_parts'
  | 'too_deep'
  | 'too_long'
  | 'too_slow'
  | 'ocr_missing'
  | 'nothing_recognised';
