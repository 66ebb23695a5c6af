import { ApiProperty } from '@nestjs/swagger';
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

/** A place where the task was said. */
export class TaskSaying {
  draftId!: string;
  reportId!: string;
  reportTitle!: string;
  headline!: string;
  /** The meeting's day where the text tells it, else the report's. */
  @ApiProperty({ format: 'date' })
  day!: string | null;
  /** The sentence: an offset into that report's text, and its words. */
  span!: Span;
  text!: string;
  /** The day that was named there. A later one moves nothing. */
  @ApiProperty({ format: 'date' })
  due!: string | null;
  /** The place that the task was made of; the others are 再次强调. */
  first!: boolean;
  decidedBy!: AccountRef;
  @ApiProperty({ format: 'date-time' })
  decidedAt!: string;
}

/** Another task of the same group. */
export class GroupedTask {
  id!: string;
  title!: string;
  /** Counts from 1. */
  index!: number;
}

/** The group that a task belongs to. */
export class TaskGroup extends Group {
  /** How many directives the text puts together, taken as tasks or not. */
  size!: number;
  /** Those that are tasks and that the reader may see, in their order. */
  others!: GroupedTask[];
}

/** 督办事项, whole. */
export class TaskDetail extends TaskSummary {
  text!: string;
  /** Every time limit that the text states. */
  deadlines!: Deadline[];
  group!: TaskGroup | null;
  questions!: Question[];
  /** Every place where it was said, the first first. */
  said!: TaskSaying[];
  draftId!: string;
  createdBy!: AccountRef;
  source!: TaskSource;
}
