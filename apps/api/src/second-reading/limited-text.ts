import { ReadingFailure } from './reading-failure';

/** The body of a response as text; gives up, and closes the connection, at the limit. */
export const limitedText = async ({ body, status }: Response, bytes: number): Promise<string> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early cancels the stream.
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.byteLength;
    if (size > bytes) throw new ReadingFailure('too_large', status);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
};
