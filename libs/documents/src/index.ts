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
export type { PageToRecognise, RecognisePage } from './recognise-page';
export { REFUSAL_MESSAGES } from './refusals';
