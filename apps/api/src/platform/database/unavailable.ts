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

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;

/** Whether an error says that the database cannot be worked with just now, so that trying again later may help. */
export const isUnavailable = (error: unknown, depth = 0): boolean => {
  if (depth > 4 || typeof error !== 'object' || error === null) return false;
  const code = field(error, 'code');
  if (typeof code === 'string' && (PRISMA_CODES.has(code) || SOCKET_CODES.has(code) || SQL_STATE.test(code)))
    return true;
  const kind = field(error, 'kind');
  if (typeof kind === 'string' && DRIVER_KINDS.has(kind)) return true;
  const originalCode = field(error, 'originalCode');
  if (typeof originalCode === 'string' && SQL_STATE.test(originalCode)) return true;
  const message = field(error, 'message');
  if (typeof message === 'string' && SENTENCES.some((sentence) => message.includes(sentence))) return true;
  if (
    Array.isArray(field(error, 'errors')) &&
    (field(error, 'errors') as unknown[]).some((one) => isUnavailable(one, depth + 1))
  ) {
    return true;
  }
  const meta = field(error, 'meta');
  return [field(error, 'cause'), field(meta, 'driverAdapterError')].some((inner) => isUnavailable(inner, depth + 1));
};
