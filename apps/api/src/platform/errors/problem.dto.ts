/** What is wrong with one field of the request. */
export class ProblemField {
  /** @example owners.0.name */
  field!: string;
  message!: string;
}

/** An error as RFC 9457 writes it. Some codes add facts of their own, such as `reportId`. */
export class Problem {
  /** @example urn:duban:problem:draft:already_decided */
  type!: string;
  title!: string;
  status!: number;
  detail!: string;
  /**
   * Stable, for programs.
   * @example draft/already_decided
   */
  code!: string;
  /** The number of the request, to be told to whoever runs the system. */
  instance!: string;
  errors?: ProblemField[];
}
