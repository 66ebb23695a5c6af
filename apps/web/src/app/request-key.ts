import { Problem } from './http';

const KEY_BYTES = 16;

/** A new name for one intended request, to be sent as `Idempotency-Key` with it and with each repetition of it. */
export const newRequestKey = (): string =>
  // Not `crypto.randomUUID`: browsers withhold it from an office's server without TLS.
  Array.from(crypto.getRandomValues(new Uint8Array(KEY_BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether the server has refused. After any other failure it may have done what was asked, and only the answer is lost. */
export const isRefusal = (error: unknown): boolean => error instanceof Problem && error.status < 500;

/** The keys of acts whose answer is not known yet, by a name that is the same whenever the same act is meant. */
export interface RequestKeys {
  /** The key of the act: that of the attempt before it where its answer was lost, else a new one. */
  keyOf: (act: string) => string;
  /** The answer has come: whoever means the act again gets another key. */
  settle: (act: string) => void;
}

/** Keys for acts that may have to be sent again. */
export const requestKeys = (): RequestKeys => {
  const keys = new Map<string, string>();
  return {
    keyOf: (act) => {
      const key = keys.get(act) ?? newRequestKey();
      keys.set(act, key);
      return key;
    },
    settle: (act) => void keys.delete(act),
  };
};
