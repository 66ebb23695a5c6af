import type { Span } from '../contract';
import type { AgreedAnswer, AgreedArticle, AgreedDeadline, AgreedDirective, Quotation } from './agreed-answer';
import { AnswerFields } from './answer-fields';
import { findUnproved } from './unproved';

/** An agreed answer, or everything that is wrong with it, each complaint with the path of its field. */
export type AnswerReading = { answer: AgreedAnswer } | { complaints: string[] };

/** Reads an agreed answer from its JSON and proves it against the text: every quote stands where its span says. */
export const readAnswer = (value: unknown, text: string): AnswerReading => {
  const fields = new AnswerFields();
  const given = fields.object(value, '', ['date', 'exhaustive', 'articles']);
  const answer: AgreedAnswer = {
    ...(given.date !== undefined && { date: fields.day(given.date, 'date') }),
    exhaustive: given.exhaustive === undefined || fields.truth(given.exhaustive, 'exhaustive'),
    articles: fields.list(given.articles, 'articles', (one, path) => readArticle(fields, one, path)),
  };
  const complaints = fields.complaints.length > 0 ? fields.complaints : findUnproved(answer, text);
  return complaints.length > 0 ? { complaints } : { answer };
};

const readArticle = (fields: AnswerFields, value: unknown, path: string): AgreedArticle => {
  const given = fields.object(value, path, ['headline', 'genre', 'dates', 'directives']);
  return {
    headline: given.headline === '' ? '' : fields.words(given.headline, `${path}.headline`),
    genre: fields.choice(given.genre, `${path}.genre`, GENRES),
    dates: fields.list(given.dates, `${path}.dates`, (one, at) => fields.day(one, at)),
    directives: fields.list(given.directives, `${path}.directives`, (one, at) => readDirective(fields, one, at)),
  };
};

const readDirective = (fields: AnswerFields, value: unknown, path: string): AgreedDirective => {
  const given = fields.object(value, path, DIRECTIVE_FIELDS);
  return {
    id: fields.words(given.id, `${path}.id`),
    ...readQuotation(fields, given, path),
    kind: fields.choice(given.kind, `${path}.kind`, KINDS),
    ...(given.nature !== undefined && { nature: fields.choice(given.nature, `${path}.nature`, NATURES) }),
    ...(given.issuer !== undefined && { issuer: readIssuer(fields, given.issuer, `${path}.issuer`) }),
    owners: fields.list(given.owners, `${path}.owners`, (one, at) => readOwner(fields, one, at), true),
    deadlines: fields.list(given.deadlines, `${path}.deadlines`, (one, at) => readDeadline(fields, one, at), true),
    ...(given.group !== undefined && { group: fields.words(given.group, `${path}.group`) }),
    parts: fields.list(given.parts, `${path}.parts`, (one, at) => readPart(fields, one, at), true),
  };
};

const readIssuer = (fields: AnswerFields, value: unknown, path: string): { name: string; post?: string } => {
  const given = fields.object(value, path, ['name', 'post']);
  return {
    name: fields.words(given.name, `${path}.name`),
    ...(given.post !== undefined && { post: fields.words(given.post, `${path}.post`) }),
  };
};

const readOwner = (fields: AnswerFields, value: unknown, path: string): AgreedDirective['owners'][number] => {
  const given = fields.object(value, path, ['name', 'role']);
  return {
    name: fields.words(given.name, `${path}.name`),
    role: fields.choice(given.role, `${path}.role`, ['lead', 'joint', 'support']),
  };
};

const readDeadline = (fields: AnswerFields, value: unknown, path: string): AgreedDeadline => {
  const given = fields.object(value, path, ['raw', 'kind', 'due', 'rrule']);
  const deadline: AgreedDeadline = {
    raw: fields.words(given.raw, `${path}.raw`),
    kind: fields.choice(given.kind, `${path}.kind`, ['date', 'recurring', 'vague', 'event']),
    ...(given.due !== undefined && { due: fields.day(given.due, `${path}.due`) }),
    ...(given.rrule !== undefined && { rrule: fields.words(given.rrule, `${path}.rrule`) }),
  };
  const { kind, due, rrule } = deadline;
  if (kind === 'date' && due === undefined) fields.complain(`${path}.due`, '日期类的时限应有到期日');
  if ((kind === 'vague' || kind === 'recurring') && due !== undefined) {
    fields.complain(`${path}.due`, '这类时限没有到期日');
  }
  if (kind !== 'recurring' && rrule !== undefined) fields.complain(`${path}.rrule`, '只有周期类的时限有周期规则');
  return deadline;
};

const readPart = (fields: AnswerFields, value: unknown, path: string): Quotation =>
  readQuotation(fields, fields.object(value, path, ['quote', 'span']), path);

const readQuotation = (fields: AnswerFields, given: Record<string, unknown>, path: string): Quotation => ({
  quote: fields.words(given.quote, `${path}.quote`),
  span: readSpan(fields, given.span, `${path}.span`),
});

const readSpan = (fields: AnswerFields, value: unknown, path: string): Span => {
  const given = fields.object(value, path, ['start', 'end']);
  return { start: fields.offset(given.start, `${path}.start`), end: fields.offset(given.end, `${path}.end`) };
};

const GENRES = ['meeting', 'inspection', 'measures', 'document', 'minutes', 'photo', 'feature'] as const;
const KINDS = ['instruction', 'measure', 'assignment'] as const;
const NATURES = ['task', 'exhortation', 'heading'] as const;
const DIRECTIVE_FIELDS = [
  ...['id', 'quote', 'span', 'kind', 'nature', 'issuer'],
  ...['owners', 'deadlines', 'group', 'parts'],
];
