// A page as a canvas: a picture decoded, or a page of a PDF drawn.
import { createCanvas, loadImage, PDF_PACKAGE } from './canvas.mjs';

// A4 at 171 points to the inch: the letters of an official document are 38 high then, those of a footnote 21.
const LONGER_SIDE = 2000;
// A4 at 600 points to the inch has 35 million.
const MOST_PIXELS = 40_000_000;

/** Draws the page, its longer side at most 2000 pixels long. */
export function pictureOf({ bytes, mediaType, page }) {
  return mediaType === 'application/pdf' ? drawnPage(bytes, page) : decoded(bytes);
}

async function decoded(bytes) {
  const image = await loadImage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const scale = Math.min(1, LONGER_SIDE / Math.max(image.width, image.height));
  const canvas = whitePaper(image.width * scale, image.height * scale);
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

async function drawnPage(bytes, number) {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const loading = getDocument({
    // A copy, for the reader takes the bytes away.
    data: new Uint8Array(bytes),
    cMapUrl: `${PDF_PACKAGE}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${PDF_PACKAGE}standard_fonts/`,
    wasmUrl: `${PDF_PACKAGE}wasm/`,
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: MOST_PIXELS,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const page = await (await loading.promise).getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({ scale: LONGER_SIDE / Math.max(width, height) });
    const canvas = whitePaper(viewport.width, viewport.height);
    await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
    return canvas;
  } finally {
    await loading.destroy();
  }
}

function whitePaper(width, height) {
  const canvas = createCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}
