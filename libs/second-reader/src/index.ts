export { contentOf, readAnswer } from './answer';
export { type ExtraDirectives, extraDirectives, type ReadPassage } from './extra-directives';
export type { NamedOwner, ReaderFinding } from './finding';
export { SECOND_READER_RULE } from './named-owners';
export { nextPassage, type Passage } from './passages';
export { ANSWER_FORMS, type AnswerForm, chatRequest } from './request';
