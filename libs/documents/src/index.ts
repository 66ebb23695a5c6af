export type {
  DocumentFormat,
  DocumentRefusal,
  DocumentText,
  DocumentWarning,
  ReadingOptions,
  RefusalCode,
  TextOffsets,
  WarningCode,
} from './contract';
export { READING_LIMITS, type ReadingLimits } from './limits';
export { readDocument } from './read-document';
export type { PageToRecognise, RecognisedLine, RecognisedPage, RecognisePage } from './recognise-page';
export { loadRecognition, recognitionFolder } from './recognition/load-recognition';
export { REFUSAL_MESSAGES } from './refusals';
export { readSheet, type SheetReading } from './xlsx/read-sheet';
export { type SheetCell, type SheetRow } from './xlsx/sheet-cells';
