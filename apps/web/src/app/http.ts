import { createDubanClient } from '@duban/api-client';
import { fetchInSession, keepSessionFresh } from './fresh-session';

export { ifMatch, type Schemas } from '@duban/api-client';

/** The API of the server that this page came from; the session's cookie goes along by itself, and is renewed in time. */
export const api = createDubanClient({ fetch: fetchInSession });

api.use({
  onRequest: async ({ schemaPath }) => {
    if (!schemaPath.startsWith('/api/v1/sessions')) await keepSessionFresh();
  },
});

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** A refusal as the server words it (RFC 9457), with its stable code and whatever else it tells. */
export class Problem extends Error {
  readonly code: string;
  readonly more: Record<string, unknown>;

  constructor(
    readonly status: number,
    body: unknown,
  ) {
    const more = isRecord(body) ? body : {};
    super(textOf(more.detail) ?? textOf(more.title) ?? '');
    this.name = 'Problem';
    this.code = textOf(more.code) ?? 'unknown';
    this.more = more;
  }

  /** A further member of the problem, where it is a text. */
  text(member: string): string | undefined {
    return textOf(this.more[member]);
  }

  /** The name of the person that a member of the problem speaks of. */
  personName(member: string): string | undefined {
    const person = this.more[member];
    return isRecord(person) ? textOf(person.name) : undefined;
  }
}

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** What a call answers; throws {@link Problem} where the server refuses. */
export const answerOf = async <Data>(call: Promise<Answer<Data>>): Promise<Data> => {
  const { data, error, response } = await call;
  if (!response.ok) throw new Problem(response.status, error);
  // An answer without a body (204) has no data, and its type says so.
  return data as Data;
};

export const isSignedOut = (error: unknown): boolean => error instanceof Problem && error.code === 'session/required';
