import type { Refusal } from '@duban/supervision';
import type { Problem } from './problem.dto';
import { STATUS_OF } from './problem-status';

/** The type of problem documents (RFC 9457). */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

const problemOf = (code: string, requestId: string) => ({
  type: `urn:duban:problem:${code.replace('/', ':')}`,
  code,
  instance: `urn:uuid:${requestId}`,
});

/** The document that answers a refusal; its facts stand beside the fixed fields and cannot replace them. */
export const toProblem = ({ code, kind, title, message, facts }: Refusal, requestId: string): Problem => {
  const { errors, ...others } = facts;
  return {
    ...others,
    ...(errors ? { errors: [...errors] } : {}),
    ...problemOf(code, requestId),
    title,
    status: STATUS_OF[kind],
    detail: message,
  };
};

/** The document that answers a fault of our own. It says nothing about it: the log does, under the same number. */
export const internalProblem = (requestId: string): Problem => ({
  ...problemOf('server/fault', requestId),
  title: '系统出错',
  status: 500,
  detail: '系统出错，请将编号告知管理员',
});
