export type { AgreedAnswer, AgreedArticle, AgreedDeadline, AgreedDirective, Quotation } from './agreed-answer';
export type { Miss, MissedField } from './miss';
export { readAnswer, type AnswerReading } from './read-answer';
export { scoreReport, type ScoredReport } from './score-report';
export {
  f1,
  fault,
  FAULTS,
  noScores,
  QUALITIES,
  quality,
  sumScores,
  type Count,
  type Fault,
  type Quality,
  type Scores,
  type Share,
} from './scores';
