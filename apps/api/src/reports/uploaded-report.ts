import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Refusal } from '@duban/supervision';
import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { REQUEST_ERRORS } from '../platform/errors/request-errors';
import { validationRefusal } from '../platform/errors/validation-problem';
import { uncleanField } from '../platform/http/clean-text';
import type { BodyConfig } from '../platform/http/http-server';
import { ImportFileFields } from './dto/import-report.dto';
import { REPORT_ERRORS } from './report-errors';

/** How many bytes a text may have, pasted or as a file. */
export const TEXT_BYTES = 5 * 1024 * 1024;

/** How many bytes a file may have: pictures make documents large. */
export const FILE_BYTES = 20 * 1024 * 1024;

// JSON writes a line break as two characters and a control character as six: three times leaves room for any real text.
export const IMPORT_ROUTE: BodyConfig = { bodyLimit: 3 * TEXT_BYTES, tooLarge: REPORT_ERRORS.too_large };

/** A file as it was handed in, with the fields beside it. */
export interface UploadedReport {
  bytes: Buffer;
  fileName: string;
  fields: ImportFileFields;
}

const LONGEST_NAME = 200;

/** The last part of a file's name, without characters that cannot be stored or seen. */
export const plainFileName = (name: string): string =>
  name
    .split(/[/\\]/u)
    .at(-1)!
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '')
    .trim()
    .slice(0, LONGEST_NAME)
    .replace(/\p{Surrogate}$/u, '') || '未命名';

const unknownField = (field: string): Refusal =>
  REQUEST_ERRORS.invalid({ errors: [{ field, message: '没有这个字段' }] });

const repeatedField = (field: string): Refusal =>
  REQUEST_ERRORS.invalid({ errors: [{ field, message: '同一字段只能出现一次' }] });

/** The bytes of a file; at the limit it is given up at once, while the parser's own way waits for all that is still to come. */
const bytesOf = async (file: Readable): Promise<Buffer> => {
  file.once('limit', () => file.destroy(REPORT_ERRORS.too_large()));
  const chunks: Buffer[] = [];
  for await (const chunk of file) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const readParts = async (
  request: FastifyRequest,
): Promise<{ file: { bytes: Buffer; name: string } | null; fields: Map<string, unknown> }> => {
  let file: { bytes: Buffer; name: string } | null = null;
  const fields = new Map<string, unknown>();
  for await (const part of request.parts()) {
    if (part.type === 'file' && part.fieldname !== 'file') throw unknownField(part.fieldname);
    else if (part.type === 'file') file = { bytes: await bytesOf(part.file), name: part.filename };
    else if (fields.has(part.fieldname)) throw repeatedField(part.fieldname);
    else if (part.value !== '') fields.set(part.fieldname, part.value);
  }
  return { file, fields };
};

const checkFields = async (fields: ReadonlyMap<string, unknown>): Promise<ImportFileFields> => {
  const plain = Object.fromEntries(fields);
  const unclean = uncleanField(plain);
  if (unclean !== null) throw REQUEST_ERRORS.invalid({ errors: [{ field: unclean, message: '含有无法保存的字符' }] });
  const checked = plainToInstance(ImportFileFields, plain);
  const errors = await validate(checked, { whitelist: true, forbidNonWhitelisted: true });
  if (errors.length > 0) throw validationRefusal(errors);
  return checked;
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Whatever the multipart parser throws is the sender's fault: a broken form, too many parts, a file that is too large. */
const asRefusal = (error: unknown): Refusal => {
  if (error instanceof Refusal) return error;
  if (codeOf(error) === 'FST_REQ_FILE_TOO_LARGE') return REPORT_ERRORS.too_large();
  return REQUEST_ERRORS.malformed();
};

// Room for the other fields and for what stands between them.
const FORM_BYTES = FILE_BYTES + 64 * 1024;

/** Reads the multipart form of an import, within the limits that the server sets. */
export const readUpload = async (request: FastifyRequest): Promise<UploadedReport> => {
  if (!request.isMultipart()) throw REQUEST_ERRORS.unsupported_media();
  // What says of itself that it is too large is refused before it has come; what does not say so, at the limit.
  if (Number(request.headers['content-length']) > FORM_BYTES) throw REPORT_ERRORS.too_large();
  const { file, fields } = await readParts(request).catch((error: unknown) => {
    // What is still to come is let go unread: a connection that nobody reads from is never seen to end, and holds up a stop.
    request.raw.resume();
    throw asRefusal(error);
  });
  if (!file) throw REPORT_ERRORS.file_missing({ errors: [{ field: 'file', message: '请选择一个文件' }] });
  return { bytes: file.bytes, fileName: plainFileName(file.name), fields: await checkFields(fields) };
};

/** The file of a multipart import. */
export const UploadedReportFile = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readUpload(context.switchToHttp().getRequest<FastifyRequest>()),
);
