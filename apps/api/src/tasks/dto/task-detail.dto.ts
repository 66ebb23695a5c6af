import { AccountRef } from '../../accounts';
import { Deadline, Group, Question, Span } from './evidence.dto';
import { TaskSummary } from './task-summary.dto';

/** Where a task comes from. All spans are offsets into the report's text. */
export class TaskSource {
  reportId!: string;
  reportTitle!: string;
  reportDate!: string | null;
  /** Of the bytes that were imported. */
  sha256!: string;
  headline!: string;
  /** The paragraph or paragraphs around the sentence. */
  contextSpan!: Span;
  /** The text of `contextSpan`, exactly as it was imported. */
  context!: string;
  /** The sentence itself. */
  span!: Span;
  ownerSpans!: Span[];
  deadlineSpans!: Span[];
}

/** 督办事项, whole. */
export class TaskDetail extends TaskSummary {
  text!: string;
  /** Every time limit that the text states. */
  deadlines!: Deadline[];
  group!: Group | null;
  questions!: Question[];
  draftId!: string;
  createdBy!: AccountRef;
  source!: TaskSource;
}
