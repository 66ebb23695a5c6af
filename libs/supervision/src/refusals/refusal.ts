/** Why the office says no, as a kind. The HTTP filter maps every kind to one status, exhaustively. */
export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'version_stale'
  | 'too_large'
  | 'unsupported'
  | 'unprocessable'
  | 'version_missing'
  | 'too_many'
  | 'unavailable';

export interface FieldProblem {
  /** The path inside the request, such as `owners.0.name`. */
  field: string;
  message: string;
}

/** Facts that a program may need beside the code, such as the id of the report that is already there. */
export type RefusalFacts = Readonly<Record<string, unknown>> & { errors?: readonly FieldProblem[] };

/** An answer "no" with a stable code for programs and a Chinese sentence for people. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly kind: RefusalKind,
    /** The sentence without facts: the title of the problem. */
    readonly title: string,
    readonly facts: RefusalFacts = {},
    detail: string = title,
  ) {
    super(detail);
  }
}

export interface RefusalRow {
  kind: RefusalKind;
  message: string;
}

type Thrower = (facts?: RefusalFacts, detail?: string) => Refusal;

/**
 * A table of refusals: `TASK_ERRORS.not_found()` makes the refusal `task/not_found`.
 * The table stands beside the rules that throw from it.
 */
export const defineErrors = <Name extends string>(
  subject: string,
  rows: Record<Name, RefusalRow>,
): Record<Name, Thrower> => {
  const makers = Object.entries<RefusalRow>(rows).map(([name, { kind, message }]): [string, Thrower] => [
    name,
    (facts, detail) => new Refusal(`${subject}/${name}`, kind, message, facts, detail),
  ]);
  return Object.fromEntries(makers) as Record<Name, Thrower>;
};
