import {
  type DocumentRefusal,
  type DocumentText,
  loadRecognition,
  readDocument,
  recognitionFolder,
  type RecognisePage,
  REFUSAL_MESSAGES,
} from '@duban/documents';
import { decodeText, type ParseOptions, parseReport, type TextEncoding } from '@duban/extraction';

/** A file or a paste whose words are to be read. */
export interface ReadTask {
  bytes: Uint8Array;
  fileName?: string | undefined;
  /** A text that was pasted stands as it is, also where it looks like a page or a PDF; a page is read as one. */
  pasted?: 'text' | 'page' | undefined;
  /** Of plain text and of pages of the web, where a person insists on one. */
  encoding?: TextEncoding | undefined;
}

/** The words of a file, or why there are none; `seems` is the encoding that the bytes have instead of the one insisted on. */
export type Reading = DocumentText | (DocumentRefusal & { seems?: TextEncoding });

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
export const parseText = ({ text, options }: ParseTask): string =>
  JSON.stringify(parseReport(text, options), withoutHalves);

let loaded: Promise<RecognisePage | undefined> | undefined;

/** Looked for once in each thread; what it needs is loaded with the first picture. */
const recognition = (): Promise<RecognisePage | undefined> =>
  (loaded ??= loadRecognition(recognitionFolder(__dirname, process.env.RECOGNITION_FOLDER)));

/** Runs in a thread of its own: a file may be made to take all time and memory that there is. */
export const readBytes = async (task: ReadTask): Promise<Reading> => {
  const { bytes, fileName, pasted, encoding } = task;
  if (pasted === 'text') return asItStands(task);
  // The kind of a file is told by its bytes and its name; what the sender's program says of it may be anything.
  const named = { ...(fileName && { fileName }), ...(pasted === 'page' && { mediaType: 'text/html' }) };
  const recognisePage = await recognition();
  const options = { ...named, ...(encoding && { encoding }), ...(recognisePage && { recognisePage }) };
  const reading = await readDocument(bytes, options);
  if (reading.ok || reading.code !== 'encoding_unknown' || encoding === undefined) return reading;
  const decoded = decodeText(bytes, encoding);
  return decoded.ok || decoded.seems === undefined ? reading : { ...reading, seems: decoded.seems };
};

const asItStands = ({ bytes, encoding }: ReadTask): Reading => {
  const decoded = decodeText(bytes, encoding);
  if (decoded.ok) return { ...decoded, format: 'text', warnings: [], margins: '' };
  const code = decoded.reason === 'binary' ? 'unsupported' : decoded.reason;
  return { ok: false, code, message: REFUSAL_MESSAGES[code] };
};
