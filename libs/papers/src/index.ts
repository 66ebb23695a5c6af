export { type Answer, readAnswers } from './questions/answers';
export { type AnsweredOwner, type AnswerMeaning, meaningOf } from './questions/answer-meaning';
export {
  type AskedDirective,
  type Ask,
  listQuestions,
  type QuestionItem,
  type QuestionList,
} from './questions/question-list';
export { questionsAsDocx } from './questions/question-docx';
export { questionsAsText } from './questions/question-text';
export { reportsAskedAbout } from './questions/question-words';
export { type Sheet, sheetAsXlsx } from './sheets/sheet-xlsx';
