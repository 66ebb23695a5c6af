import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Min } from 'class-validator';
import type { Span as ExtractedSpan, Deadline as ExtractedDeadline, Question as OpenQuestion } from '@duban/extraction';

export const DEADLINE_KINDS = ['date', 'recurring', 'vague', 'event'] as const;
export const CONFIDENCES = ['stated', 'inferred', 'guessed'] as const;
export const DURATION_UNITS = ['hour', 'day', 'workday', 'week', 'month', 'quarter', 'year'] as const;
export const DIRECTIVE_KINDS = ['instruction', 'measure', 'assignment'] as const;
export const DIRECTIVE_NATURES = ['task', 'exhortation', 'heading'] as const;
export const OWNER_ROLES = ['lead', 'joint', 'support'] as const;
export const QUESTION_FIELDS = ['owner', 'deadline', 'issuer', 'text'] as const;

/** A half-open range of UTF-16 offsets into the report's text exactly as it was imported. */
export class Span implements ExtractedSpan {
  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt()
  @Min(0)
  start!: number;

  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsInt()
  @Min(0)
  end!: number;
}

/** How long a period lasts. */
export class Duration {
  n!: number;
  @ApiProperty({ enum: DURATION_UNITS })
  unit!: (typeof DURATION_UNITS)[number];
}

/** A time limit: the words of the text, and what they were read as. Set by a person: rule `person`, no span. */
export class Deadline implements Omit<ExtractedDeadline, 'span'> {
  raw!: string;
  span?: Span;
  @ApiProperty({ enum: DEADLINE_KINDS })
  kind!: (typeof DEADLINE_KINDS)[number];
  @ApiProperty({ format: 'date' })
  start?: string;
  /** The last day on which the work is in time. */
  @ApiProperty({ format: 'date' })
  due?: string;
  /** A recurring duty's next day. */
  @ApiProperty({ format: 'date' })
  next?: string;
  /** RFC 5545. */
  rrule?: string;
  dates?: string[];
  duration?: Duration;
  alternatives!: string[];
  /** Counted by weekdays, for the year's holidays are not published yet. */
  provisional?: true;
  @ApiProperty({ enum: CONFIDENCES })
  confidence!: (typeof CONFIDENCES)[number];
  rule!: string;
  /** How the day was reached, in Chinese. */
  derivation!: string;
}

/** What the text leaves open. */
export class Question implements OpenQuestion {
  @ApiProperty({ enum: QUESTION_FIELDS })
  field!: (typeof QUESTION_FIELDS)[number];
  why!: string;
}

/** Directives that the text numbers or counts together. */
export class Group {
  id!: string;
  title!: string;
  /** Counts from 1. */
  index!: number;
}
