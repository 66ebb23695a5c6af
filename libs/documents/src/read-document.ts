import { decodeText } from '@duban/extraction';
import { Allowance } from './allowance';
import { readZipDirectory } from './archive/zip-directory';
import type { DocumentFormat, DocumentRefusal, DocumentText, ReadingOptions } from './contract';
import { readDoc } from './doc/read-doc';
import { mainPartOf } from './docx/parts';
import { readDocx } from './docx/read-docx';
import { fileKind, type ImageKind } from './format';
import { decodePage, looksLikePage } from './html/decode-page';
import { readHtml } from './html/read-html';
import { READING_LIMITS } from './limits';
import { pictureSize } from './picture-size';
import { joinLines } from './pdf/join-lines';
import { readPdf } from './pdf/read-pdf';
import { linesOfRecognised, warningsOfRecognised } from './recognition/recognised-lines';
import { asRefusal, refuse } from './refusals';
import { cleanText } from './text/clean-text';

/** Decoded, with transparency. */
const BYTES_OF_PIXEL = 4;

type Words = Omit<DocumentText, 'ok' | 'format' | 'warnings' | 'margins'> &
  Partial<Pick<DocumentText, 'warnings' | 'margins'>>;

/**
 * The text of a document, whatever its name says it is: plain text, docx, doc and wps, pdf, html, and pictures where
 * letters in pictures can be read. Never throws: a document that cannot be read is refused with a code and a sentence.
 */
export const readDocument = async (
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<DocumentText | DocumentRefusal> => {
  try {
    const allowance = new Allowance({ ...READING_LIMITS, ...options.limits });
    const { format, warnings = [], margins = '', ...words } = await readByKind(bytes, options, allowance);
    if (words.text.trim() === '') refuse('empty');
    return { ok: true, format, warnings, margins, ...words };
  } catch (error) {
    return asRefusal(error);
  }
};

const readByKind = async (
  bytes: Uint8Array,
  options: ReadingOptions,
  allowance: Allowance,
): Promise<Words & { format: DocumentFormat }> => {
  const kind = fileKind(bytes);
  switch (kind) {
    case 'zip':
      return { format: 'docx', ...readArchive(bytes, allowance) };
    case 'ole':
      return { format: 'doc', ...readDoc(bytes, allowance) };
    case 'pdf':
      return { format: 'pdf', ...(await readPdf(bytes, allowance, options.recognisePage)) };
    case 'rtf':
      return refuse('unsupported', '不支持 rtf 文件。请用办公软件另存为 docx 后再导入。');
    case 'other':
      return isPage(bytes, options) ? readPage(bytes, options, allowance) : readPlainText(bytes, options, allowance);
    case 'png':
    case 'jpeg':
    case 'gif':
    case 'bmp':
    case 'tiff':
    case 'webp':
      return { format: 'image', ...(await readPicture(bytes, kind, options, allowance)) };
  }
};

const isPage = (bytes: Uint8Array, { mediaType, fileName }: ReadingOptions): boolean =>
  /^(?:text\/html|application\/xhtml)/iu.test(mediaType ?? '') ||
  looksLikePage(bytes) ||
  (/\.x?html?$/iu.test(fileName ?? '') && bytes.includes(0x3c));

const readArchive = (bytes: Uint8Array, allowance: Allowance): Words => {
  const entries = readZipDirectory(bytes, allowance);
  const main = mainPartOf(entries, allowance);
  if (entries.has('OFD.xml')) refuse('unsupported', '暂不支持 ofd 文件。请用阅读软件导出为 pdf 或 docx 后再导入。');
  if (main === undefined) return refuse('unsupported', '这是压缩包，不是 Word 文档。请解压后导入其中的文件。');
  if (!/(?:^|\/)word\/|document\d*\.xml$/u.test(main)) {
    return refuse('unsupported', '这是表格或演示文稿，不是 Word 文档。请将其中的文字另存为 docx 后再导入。');
  }
  const { text, margins, pictures, warnings } = readDocx(entries, main, allowance);
  if (text === '' && pictures > 0) refuse('ocr_missing', '文档里只有图片，没有文字。请导入有文字的原文件。');
  return { text, margins, warnings };
};

const readPage = (
  bytes: Uint8Array,
  { encoding: wanted }: ReadingOptions,
  allowance: Allowance,
): Words & { format: DocumentFormat } => {
  const { html, encoding } = decodePage(bytes, wanted);
  const { text, warnings } = readHtml(html, allowance);
  return { format: 'html', text, encoding, warnings };
};

const readPlainText = (
  bytes: Uint8Array,
  { encoding }: ReadingOptions,
  allowance: Allowance,
): Words & { format: DocumentFormat } => {
  const decoded = decodeText(bytes, encoding);
  if (!decoded.ok) return refuse(decoded.reason === 'binary' ? 'unsupported' : decoded.reason);
  allowance.checkLength(decoded.text.length);
  return { format: 'text', text: decoded.text, encoding: decoded.encoding };
};

const readPicture = async (
  bytes: Uint8Array,
  kind: ImageKind,
  { recognisePage }: ReadingOptions,
  allowance: Allowance,
): Promise<Words> => {
  if (!recognisePage) return refuse('ocr_missing');
  const size = pictureSize(bytes, kind);
  if (!size) return refuse('unsupported', '只能识别 png 和 jpg 图片上的文字。请另存为其中一种后再导入。');
  if (size.width * size.height * BYTES_OF_PIXEL > allowance.limits.inflatedBytes) refuse('inflated_too_large');
  const page = await recognisePage({ bytes, mediaType: `image/${kind}`, page: 1 });
  const paragraphs = joinLines([linesOfRecognised(page, 1)]);
  const text = cleanText(paragraphs.map(({ words }) => words).join('\n'));
  if (text.trim() === '') refuse('nothing_recognised');
  allowance.checkLength(text.length);
  return { text, warnings: warningsOfRecognised([page]) };
};
