import type { CalendarDate, Directive, Question } from '@duban/extraction';

type Field = Question['field'];

/** A directive with what it leaves open. */
export interface AskedDirective {
  /** Its place in the report, from 1: part of the codes, so it may not change between the list and its answers. */
  number: number;
  headline: string;
  directive: Pick<Directive, 'issuer' | 'text' | 'questions'>;
}

/** One thing to be filled in. */
export interface Ask {
  /** `12-1`: the directive's number and the field's. The answer comes back under it. */
  code: string;
  label: string;
  /** Why it is asked; several reasons may stand behind one answer. */
  why: string[];
}

export interface QuestionItem {
  number: number;
  headline: string;
  /** Who demanded it, where the text says so. */
  issuer: string | null;
  /** The sentence of the report. */
  quote: string;
  asks: Ask[];
}

/** 待明确清单: what a report leaves open, for whoever held the meeting. */
export interface QuestionList {
  title: string;
  date: CalendarDate | null;
  items: QuestionItem[];
}

/** What is asked, in the order of the codes: a list that was sent out keeps its meaning only while this stays. */
export const ASKED_FIELDS = ['owner', 'deadline', 'issuer', 'text'] as const satisfies readonly Field[];

const LABELS: Record<Field, string> = { owner: '责任单位', deadline: '完成时限', issuer: '提出人', text: '内容' };

const asksOf = ({ number, directive: { questions } }: AskedDirective): Ask[] =>
  ASKED_FIELDS.flatMap((field, index) => {
    const why = questions.filter((question) => question.field === field).map((question) => question.why);
    return why.length === 0 ? [] : [{ code: `${number}-${index + 1}`, label: LABELS[field], why }];
  });

/** The list of what these directives leave open; those that leave nothing open are not in it. */
export const listQuestions = (
  report: Pick<QuestionList, 'title' | 'date'>,
  directives: readonly AskedDirective[],
): QuestionList => ({
  ...report,
  items: directives.flatMap((asked) => {
    const { number, headline, directive } = asked;
    const issuer = directive.issuer ? `${directive.issuer.post ?? ''}${directive.issuer.name}` : null;
    const asks = asksOf(asked);
    return asks.length === 0 ? [] : [{ number, headline, issuer, quote: directive.text, asks }];
  }),
});

/** How many answers the list waits for. */
export const countAsks = ({ items }: QuestionList): number => items.reduce((sum, { asks }) => sum + asks.length, 0);
