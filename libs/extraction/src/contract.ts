/**
 * What an extraction says about a report. This is the contract of `duban parse`, of the HTTP API and of the scores;
 * docs/architecture.md tells the rules that every value keeps.
 */

/** A half-open range of UTF-16 offsets into the text exactly as it was imported. */
export interface Span {
  start: number;
  end: number;
}

/** How sure a reading is, as a word: said in the text, one step of arithmetic away from it, or only a guess. */
export type Confidence = 'stated' | 'inferred' | 'guessed';

export type Genre = 'meeting' | 'inspection' | 'measures' | 'document' | 'minutes' | 'photo' | 'feature';
export type DirectiveKind = 'instruction' | 'measure' | 'assignment';
export type DirectiveNature = 'task' | 'exhortation' | 'heading';
export type OwnerRole = 'lead' | 'joint' | 'support';
export type DeadlineKind = 'date' | 'recurring' | 'vague' | 'event';

/** A day as `yyyy-mm-dd`, in Asia/Shanghai. */
export type CalendarDate = string;

export interface Issuer {
  name: string;
  post?: string;
  span?: Span;
}

export interface Owner {
  /** The words of the text, line breaks of the page taken out. */
  name: string;
  role: OwnerRole;
  /** A class of units (各级各部门) and not one unit: kept as it is written, never expanded by the machine. */
  class: boolean;
  span?: Span;
  confidence: Confidence;
  rule: string;
  /** Not said by the text: offered to a person, with the reason, and never issued without one. */
  suggested?: true;
  why?: string;
}

/** How long a period lasts, in the unit that the text uses; working days are not calendar days. */
export interface Duration {
  n: number;
  unit: 'hour' | 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year';
}

export interface Deadline {
  raw: string;
  span: Span;
  kind: DeadlineKind;
  start?: CalendarDate;
  /** The last day on which the work is in time. Never set where the text does not settle it. */
  due?: CalendarDate;
  /** A recurring duty's next day, counted from the anchor. */
  next?: CalendarDate;
  /** RFC 5545. */
  rrule?: string;
  /** Every day of a list such as «6月30日、12月31日前». */
  dates?: CalendarDate[];
  duration?: Duration;
  /** Other readings that a careful person could defend. */
  alternatives: CalendarDate[];
  /** The year's holidays are not published yet, so working days were counted by weekdays. */
  provisional?: true;
  confidence: Confidence;
  rule: string;
  /** How the day was reached, in Chinese, for the person who checks it. */
  derivation: string;
}

/** What the text leaves open; it goes on the list for the meeting's organiser (待明确清单). */
export interface Question {
  field: 'owner' | 'deadline' | 'issuer' | 'text';
  why: string;
}

export interface Directive {
  /** Unique within the report and the same at every run. */
  id: string;
  /** The sentence itself, line breaks of the page taken out. */
  text: string;
  span: Span;
  /** A short name for lists. */
  title: string;
  kind: DirectiveKind;
  nature: DirectiveNature;
  /** The id of the numbered heading that this clause stands under. */
  parent?: string;
  issuer?: Issuer;
  owners: Owner[];
  /** The earliest deadline of this directive. */
  deadline?: Deadline;
  deadlines: Deadline[];
  /** Directives that the text numbers or counts together. `index` counts from 1. */
  group?: { id: string; title: string; index: number };
  topics: string[];
  questions: Question[];
  /** The ids of the rules that found it. */
  rules: string[];
}

export interface Article {
  headline: string;
  span: Span;
  /** The day from which relative deadlines count: the meeting's where the text tells it, else the report's. */
  anchor?: CalendarDate;
  genre: Genre;
  dates: CalendarDate[];
  directives: Directive[];
}

export interface Dropped {
  span: Span;
  /** Why this sentence is no directive, in Chinese. */
  why: string;
}

export interface ParsedReport {
  report: {
    title: string;
    /** SHA-256 of the imported bytes; the caller fills it in, for the extraction touches no bytes. */
    sha256: string;
    date?: CalendarDate;
    dateSource: 'given' | 'text' | 'unknown';
    /** UTF-16 code units. */
    length: number;
  };
  articles: Article[];
  dropped: Dropped[];
}

/** A unit the office knows, with the short names under which texts mention it. */
export interface LexiconUnit {
  name: string;
  aliases: string[];
}

export interface ParseOptions {
  /** The day the report was published or issued. */
  date?: CalendarDate;
  sha256?: string;
  units?: readonly LexiconUnit[];
}
