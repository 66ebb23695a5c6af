/** A page that holds a picture instead of letters. Of a PDF the whole file is given, with the number of the page (from 1). */
export interface PageToRecognise {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'image/jpeg' | 'image/bmp' | 'image/tiff' | 'image/gif' | 'image/webp' | 'application/pdf';
  page: number;
}

/** The port of the optional package that reads letters in pictures: the lines of a page from top to bottom. */
export type RecognisePage = (page: PageToRecognise) => Promise<readonly string[]>;
