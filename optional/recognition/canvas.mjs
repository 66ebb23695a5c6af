// The canvas that the reader of PDF brings along: one copy of it, so that each can draw what the other has made.
import { createRequire } from 'node:module';

const readerOfPdf = createRequire(import.meta.url).resolve('pdfjs-dist/package.json');

/** Where the reader of PDF keeps its tables and programs. */
export const PDF_PACKAGE = readerOfPdf.replace(/package\.json$/u, '');

export const { createCanvas, loadImage } = createRequire(readerOfPdf)('@napi-rs/canvas');
