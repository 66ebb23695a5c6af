import type { Allowance } from '../allowance';
import { refuse } from '../refusals';
import type { PageText } from './page-text';

interface TextPiece {
  str: string;
  transform: number[];
  width: number;
}

/** An opened PDF. Pages are read one at a time and forgotten. */
export interface OpenPdf {
  pages: number;
  /** The words of a page with their places; pages count from 1. */
  read: (page: number) => Promise<PageText>;
  close: () => Promise<void>;
}

const PACKAGE = require.resolve('pdfjs-dist/package.json').replace(/package\.json$/u, '');

/** Opens a PDF with Mozilla's reader, loaded when the first PDF comes: no scripts, no fonts drawn, no pictures decoded. */
export const openPdf = async (bytes: Uint8Array, allowance: Allowance): Promise<OpenPdf> => {
  const { getDocument, Util, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Where this global stands, the reader starts no thread of its own: the caller's thread has the limits.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const loading = getDocument({
    // A copy, for the reader takes the bytes away; and no Buffer, which it refuses.
    data: new Uint8Array(bytes),
    cMapUrl: `${PACKAGE}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${PACKAGE}standard_fonts/`,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const close = (): Promise<void> => loading.destroy();
  try {
    const document = await loading.promise;
    const read = async (number: number): Promise<PageText> => {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent({ disableNormalization: true });
      page.cleanup();
      const pieces = items.flatMap((item) => ('str' in item ? [placed(item, viewport, Util)] : []));
      return { number, width: viewport.width, height: viewport.height, pieces };
    };
    return { pages: document.numPages, read, close };
  } catch (error) {
    await close();
    allowance.checkTime();
    return refuse(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
};

const placed = (
  { str, transform, width }: TextPiece,
  { transform: toPage }: { transform: number[] },
  { transform: multiply }: { transform: (first: number[], second: number[]) => number[] },
): PageText['pieces'][number] => {
  const [across = 0, slant = 0, rise = 0, up = 0, x = 0, y = 0] = multiply(toPage, transform);
  const size = Math.hypot(rise, up);
  return { words: str, x, y, size, width, turned: Math.abs(slant) > Math.abs(across) * 0.2 };
};
