export interface FaultDescription {
  name: string;
  code?: string;
  message: string;
  stack?: string;
  cause?: FaultDescription;
}

const LONGEST_MESSAGE = 400;

/**
 * An error for the log: name, code, message and places in the code. Other fields are left out, for drivers hang whole rows
 * and requests on their errors.
 */
export const describeFault = (error: unknown, depth = 0): FaultDescription => {
  if (!(error instanceof Error)) return { name: typeof error, message: 'thrown, but no error' };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const stack = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .join('\n');
  return {
    name: error.name,
    ...code,
    message: error.message.slice(0, LONGEST_MESSAGE),
    ...(stack === undefined ? {} : { stack }),
    ...(error.cause instanceof Error && depth < 3 ? { cause: describeFault(error.cause, depth + 1) } : {}),
  };
};
