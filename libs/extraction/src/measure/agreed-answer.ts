import type { CalendarDate, DeadlineKind, DirectiveKind, DirectiveNature, Genre, OwnerRole, Span } from '../contract';

/** Words of a report and where they stand; white space aside, for a page breaks lines inside a sentence. */
export interface Quotation {
  quote: string;
  span: Span;
}

export interface AgreedDeadline {
  raw: string;
  kind: DeadlineKind;
  /** Only where the text settles the day. */
  due?: CalendarDate;
  rrule?: string;
}

export interface AgreedDirective extends Quotation {
  /** Unique within the answer. */
  id: string;
  kind: DirectiveKind;
  nature?: DirectiveNature;
  issuer?: { name: string; post?: string };
  owners: readonly { name: string; role: OwnerRole }[];
  /** The earliest first. */
  deadlines: readonly AgreedDeadline[];
  /** The name of the group; directives of one article with the same name belong together. */
  group?: string;
  /** Clauses that an extraction may give one by one instead of the whole. */
  parts: readonly Quotation[];
}

export interface AgreedArticle {
  /** Empty for a caption that has none. */
  headline: string;
  genre: Genre;
  dates: readonly CalendarDate[];
  directives: readonly AgreedDirective[];
}

/** What careful people agreed that a report says: the answer against which an extraction is scored. */
export interface AgreedAnswer {
  /** The day the report was published or issued. */
  date?: CalendarDate;
  /** False where only a part of the text was read: what an extraction finds elsewhere is then not counted. */
  exhaustive: boolean;
  articles: readonly AgreedArticle[];
}
