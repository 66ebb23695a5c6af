import { ApiProperty } from '@nestjs/swagger';
import { READING_FAILURES, type ReadingFailureCode } from '../reading-failure';

export const SECOND_READING_STATES = ['off', 'none', 'waiting', 'done', 'failed'] as const;
export type SecondReadingState = (typeof SECOND_READING_STATES)[number];

/** 辅助识别: what a second reader, a language model of the office's choice, found beside the rules in a report. */
export class SecondReading {
  /** `off`: the office has no second reader; `none`: nobody had this report read by it. */
  @ApiProperty({ enum: SECOND_READING_STATES })
  state!: SecondReadingState;
  /** How many drafts of the report are its own. */
  extra!: number;
  /** How many of its findings were dropped, for their words stand nowhere in the text. */
  unfound!: number;
  /** Up to where the text has been read, and how long it is: of the longest texts the end is not read. */
  readTo!: number;
  length!: number;
  /** How often in a row the next passage could not be read. */
  failures!: number;
  /** Why it could not the last time. */
  @ApiProperty({ enum: READING_FAILURES, nullable: true })
  failure!: ReadingFailureCode | null;
  /** The last sign of it. */
  @ApiProperty({ format: 'date-time' })
  changedAt!: string | null;
}

/** Whether the office has a second reader, and where the words of its reports go. */
export class SecondReaderAbout {
  on!: boolean;
  host!: string | null;
  model!: string | null;
}
