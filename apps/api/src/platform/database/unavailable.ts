// Prisma's names for a server that cannot be reached, is full, closed the connection or let a request wait too long.
const PRISMA_CODES = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037']);
const DRIVER_KINDS = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
  'TlsConnectionError',
]);
const SOCKET_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
]);
// Class 08: connection; 53: resources; 57: the administrator stopped it, or a statement ran too long.
const SQL_STATE = /^(?:08|53|57)[0-9A-Z]{3}$/u;
// `pg` has no code for these.
const SENTENCES = [
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Client has encountered a connection error',
  'Cannot use a pool after calling end',
];

interface Clues {
  code?: unknown;
  kind?: unknown;
  originalCode?: unknown;
  message?: unknown;
  cause?: unknown;
  errors?: unknown;
  meta?: { driverAdapterError?: unknown };
}

const is = (value: unknown, known: (text: string) => boolean): boolean => typeof value === 'string' && known(value);

const isSign = ({ code, kind, originalCode, message }: Clues): boolean =>
  is(code, (text) => PRISMA_CODES.has(text) || SOCKET_CODES.has(text) || SQL_STATE.test(text)) ||
  is(kind, (text) => DRIVER_KINDS.has(text)) ||
  is(originalCode, (text) => SQL_STATE.test(text)) ||
  is(message, (text) => SENTENCES.some((sentence) => text.includes(sentence)));

// Prisma wraps the driver's error, and Node the errors of several addresses.
const DEEPEST = 4;

/** Whether an error says that the database cannot be worked with just now, so that trying again later may help. */
export const isUnavailable = (error: unknown, depth = 0): boolean => {
  if (depth > DEEPEST || typeof error !== 'object' || error === null) return false;
  const { cause, errors, meta } = error as Clues;
  const inner: unknown[] = [cause, meta?.driverAdapterError, ...(Array.isArray(errors) ? (errors as unknown[]) : [])];
  return isSign(error) || inner.some((one) => isUnavailable(one, depth + 1));
};
