/** How a command ends, for scripts that branch on it. */
export const EXIT = { done: 0, failed: 1, misused: 2, questionsRemain: 3 } as const;

/** A command that cannot go on: one sentence for the person, and the code with which the program ends. */
export class CommandFailed extends Error {
  constructor(
    message: string,
    readonly exitCode: number = EXIT.failed,
  ) {
    super(message);
  }
}
