import { ApiProperty } from '@nestjs/swagger';
import { AccountRef } from '../../accounts';
import { Total } from '../../platform/http/page.dto';
import { Span } from '../../tasks';
import { DATE_SOURCES } from '../readings/dto/reading.dto';

export const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
export const FORMATS = ['text', 'docx', 'doc', 'pdf', 'html', 'image'] as const;
export const GENRES = ['meeting', 'inspection', 'measures', 'document', 'minutes', 'photo', 'feature'] as const;

/** How many articles and drafts a report has. */
export class ReportCounts {
  articles!: number;
  drafts!: number;
  /** Those that still wait for a decision: none in a report that was withdrawn. */
  open!: number;
  accepted!: number;
  dismissed!: number;
  /** Found to be said again of an open task. */
  repeated!: number;
  /** Taken off the desk by a later reading that finds them no longer; not among `drafts`. */
  lapsed!: number;
}

/** 撤回: who took the report back, when and why. */
export class ReportWithdrawal {
  by!: AccountRef;
  @ApiProperty({ format: 'date-time' })
  at!: string;
  reason!: string;
}

/** 报告, as a line of the list. */
export class ReportSummary {
  id!: string;
  version!: number;
  title!: string;
  @ApiProperty({ format: 'date' })
  date!: string | null;
  @ApiProperty({ enum: DATE_SOURCES })
  dateSource!: (typeof DATE_SOURCES)[number];
  /** Of the bytes that were handed in. */
  sha256!: string;
  /** In UTF-16 code units. */
  length!: number;
  /** Null where the text was pasted. */
  fileName!: string | null;
  /** What the bytes are, whatever the file's name says. */
  @ApiProperty({ enum: FORMATS })
  format!: (typeof FORMATS)[number];
  /**
   * Of plain text and of pages of the web, else null.
   * @example utf-8
   */
  encoding!: string | null;
  @ApiProperty({ format: 'date-time' })
  importedAt!: string;
  importedBy!: AccountRef;
  /** Null while the report stands. */
  withdrawn!: ReportWithdrawal | null;
  counts!: ReportCounts;
}

/** 篇: one article of the page. */
export class Article {
  id!: string;
  /** From 0. */
  index!: number;
  headline!: string;
  span!: Span;
  /** The day from which its relative deadlines count. */
  @ApiProperty({ format: 'date' })
  anchor!: string | null;
  @ApiProperty({ enum: GENRES })
  genre!: (typeof GENRES)[number];
  dates!: string[];
}

/** A sentence that was read and is no directive. */
export class DroppedSentence {
  span!: Span;
  why!: string;
}

/** Something to know of how the file was read: what was left out of its text, say. */
export class ReadingWarning {
  /**
   * Stable, for programs.
   * @example running_heads_left_out
   */
  code!: string;
  message!: string;
}

/** The reading of a report that counts: the last one. */
export class LastReading {
  /** From 1, that of the import. */
  index!: number;
  @ApiProperty({ format: 'date-time' })
  at!: string;
  by!: AccountRef;
  /** The version of the rules; null for readings of the time before it was kept. */
  rules!: string | null;
  /** Other rules than those of today read it: it can be read again. */
  outdated!: boolean;
}

/** 报告, whole, with its text exactly as it was read. */
export class ReportDetail extends ReportSummary {
  /** What was imported; of a document, the words that were read from it. Every span counts in it. */
  text!: string;
  warnings!: ReadingWarning[];
  articles!: Article[];
  dropped!: DroppedSentence[];
  reading!: LastReading;
}

export class ReportPage {
  items!: ReportSummary[];
  nextCursor!: string | null;
  total!: Total;
}
