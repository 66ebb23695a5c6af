import { ApiProperty } from '@nestjs/swagger';
import { REPETITION_LIKELIHOODS, type RepetitionLikelihood } from '@duban/supervision';
import { IsUUID } from 'class-validator';

/** An open task that a draft may say again. */
export class DraftRepetition {
  taskId!: string;
  title!: string;
  text!: string;
  /** In the words of the text. */
  owners!: string[];
  @ApiProperty({ format: 'date' })
  due!: string | null;
  /** The report that it was said in first, and that day. */
  reportTitle!: string;
  @ApiProperty({ format: 'date' })
  day!: string | null;
  /** How often it was said so far. */
  times!: number;
  /** From 0 to 1. */
  score!: number;
  @ApiProperty({ enum: REPETITION_LIKELIHOODS })
  likelihood!: RepetitionLikelihood;
  /** In Chinese, for the person who decides. */
  why!: string;
}

export class DraftRepetitionList {
  /** Three at most, the likeliest first. */
  items!: DraftRepetition[];
}

/** An open draft that may say a task again. */
export class RepeatingDraft {
  draftId!: string;
  /** Three at most, the likeliest first; never none. */
  items!: DraftRepetition[];
}

/** A page looks at `limit` open drafts of the report: of them it holds those that may say a task again, so perhaps none. */
export class RepeatingDraftPage {
  items!: RepeatingDraft[];
  nextCursor!: string | null;
}

export class RepeatTask {
  /** The open task that is said again. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID('all', { message: '督办事项编号无效' })
  taskId!: string;
}
