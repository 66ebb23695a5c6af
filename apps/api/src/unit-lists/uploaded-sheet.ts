import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Refusal, UNIT_LIST_ERRORS } from '@duban/supervision';
import type { FastifyRequest } from 'fastify';
import { REQUEST_ERRORS } from '../platform/errors/request-errors';

/** How many bytes a file of units may have. */
export const SHEET_BYTES = 2 * 1024 * 1024;
// Room for what stands around the file.
const FORM_BYTES = SHEET_BYTES + 16 * 1024;

const readFile = async (request: FastifyRequest): Promise<Buffer | null> => {
  let bytes: Buffer | null = null;
  for await (const part of request.parts()) {
    if (part.type !== 'file' || part.fieldname !== 'file' || bytes) {
      throw REQUEST_ERRORS.invalid({ errors: [{ field: part.fieldname, message: '没有这个字段' }] });
    }
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of part.file as AsyncIterable<Buffer>) {
      if ((length += chunk.length) > SHEET_BYTES) throw UNIT_LIST_ERRORS.too_large();
      chunks.push(chunk);
    }
    bytes = Buffer.concat(chunks);
  }
  return bytes;
};

/** Reads the one file of a multipart form, within the limit. */
export const readSheetUpload = async (request: FastifyRequest): Promise<Buffer> => {
  if (!request.isMultipart()) throw REQUEST_ERRORS.unsupported_media();
  if (Number(request.headers['content-length']) > FORM_BYTES) throw UNIT_LIST_ERRORS.too_large();
  const bytes = await readFile(request).catch((error: unknown) => {
    // What is still to come is let go unread: a connection that nobody reads from is never seen to end.
    request.raw.resume();
    throw error instanceof Refusal ? error : REQUEST_ERRORS.malformed();
  });
  if (!bytes) throw REQUEST_ERRORS.invalid({ errors: [{ field: 'file', message: '请选择一个文件' }] });
  return bytes;
};

/** The bytes of an uploaded list. */
export const UploadedSheet = createParamDecorator((_: unknown, context: ExecutionContext) =>
  readSheetUpload(context.switchToHttp().getRequest<FastifyRequest>()),
);
