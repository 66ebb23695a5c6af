/** A page that holds a picture instead of letters. Of a PDF the whole file is given, with the number of the page (from 1). */
export interface PageToRecognise {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'image/jpeg' | 'image/bmp' | 'image/tiff' | 'image/gif' | 'image/webp' | 'application/pdf';
  page: number;
}

/** A line of letters that was seen in a picture, and where: its upright box. */
export interface RecognisedLine {
  words: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** How sure the machine is of the words, from 0 to 1. */
  score: number;
}

/** What was seen on a page; places and lengths in one unit, counted from the upper left corner. */
export interface RecognisedPage {
  width: number;
  height: number;
  /** From top to bottom, and from left to right. */
  lines: readonly RecognisedLine[];
}

/** The port of the optional package that reads letters in pictures. */
export type RecognisePage = (page: PageToRecognise) => Promise<RecognisedPage>;
