import { strToU8, zipSync } from 'fflate';
import { randomBytes } from 'node:crypto';
import { docx, paragraph } from '../../../libs/documents/samples/docx';
import { pdf } from '../../../libs/documents/samples/pdf';

/** A Word document of these paragraphs. */
export const wordFile = (paragraphs: readonly string[], header?: string): Buffer => {
  const head = header === undefined ? {} : { header: paragraph(header) };
  return Buffer.from(docx({ body: paragraphs.map((words) => paragraph(words)).join(''), ...head }));
};

/** A PDF of one page with these lines. */
export const pdfFile = (lines: readonly string[]): Buffer =>
  Buffer.from(pdf({ pages: [lines.map((words, at) => ({ x: 90, y: 740 - at * 28, words }))] }));

/** A PDF that asks for a password. */
export const lockedPdf = (): Buffer => {
  const secret = '0'.repeat(64);
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${secret}> /U <${secret}> /P -4 >>`;
  return Buffer.from(pdf({ pages: [[{ x: 90, y: 740, words: '各村要防汛。' }]], encrypt }));
};

/** A picture of one dot, as far as its first bytes go. */
export const picture = (): Buffer => Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108', 'hex');

/** Some hundred kilobytes that unpack to 120 MB. */
export const bomb = (): Buffer =>
  Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(120 * 1024 * 1024) }, { level: 1 }));

/** A Word document within all limits that takes long to read: each of its many paragraphs is marked with a number of its own. */
export const slowWordFile = (): Buffer => {
  const empty = Array.from({ length: 120_000 }, () => `<w:p w:rsidR="${randomBytes(24).toString('hex')}"/>`);
  return Buffer.from(docx({ body: empty.join('') }));
};

/** An archive with a text in it, and no document. */
export const archive = (): Buffer => Buffer.from(zipSync({ '说明.txt': strToU8('各村要防汛。') }));
