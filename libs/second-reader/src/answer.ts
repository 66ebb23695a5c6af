import type { OwnerRole } from '@duban/extraction';
import { MOST_FINDINGS, MOST_OWNERS, type NamedOwner, type ReaderFinding } from './finding';
import { jsonPieces, jsonValue } from './json-in-text';

const ROLES: ReadonlySet<unknown> = new Set<OwnerRole>(['lead', 'joint', 'support']);

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The words of an answer of `/chat/completions`; undefined where it is no such answer. */
export const contentOf = (body: string): string | undefined => {
  const answer = jsonValue(body);
  if (!isObject(answer)) return undefined;
  const [choice] = listOf(answer.choices);
  if (!isObject(choice) || !isObject(choice.message)) return undefined;
  const { content } = choice.message;
  return typeof content === 'string' ? content : undefined;
};

const toOwners = (value: unknown): NamedOwner[] =>
  listOf(value)
    .slice(0, MOST_OWNERS)
    .flatMap((owner) => {
      if (typeof owner === 'string') return [{ name: owner, role: 'lead' }];
      if (!isObject(owner) || typeof owner.name !== 'string') return [];
      return [{ name: owner.name, role: ROLES.has(owner.role) ? (owner.role as OwnerRole) : 'lead' }];
    });

const toFinding = (value: unknown): ReaderFinding[] =>
  isObject(value) && typeof value.quote === 'string' ? [{ quote: value.quote, owners: toOwners(value.owners) }] : [];

/** The findings of a value that may be the whole answer, a bare list, or one finding; undefined where it is none of them. */
const findingsIn = (value: unknown): ReaderFinding[] | undefined => {
  if (Array.isArray(value)) {
    const found = value.flatMap(toFinding);
    return found.length > 0 || value.length === 0 ? found : undefined;
  }
  if (!isObject(value)) return undefined;
  if (Array.isArray(value.directives)) return value.directives.flatMap(toFinding);
  const one = toFinding(value);
  return one.length > 0 ? one : undefined;
};

const THOUGHTS = /^\s*<think>[\s\S]*?<\/think>/u;

/**
 * The findings of an answer, in its order; undefined where nothing in it can be read as one. Code fences, prose and thoughts
 * around the JSON do no harm, and an answer that was cut off gives what was whole.
 */
export const readAnswer = (content: string): ReaderFinding[] | undefined => {
  const told = content.replace(THOUGHTS, '').trim();
  const whole = findingsIn(jsonValue(told));
  if (whole) return whole.slice(0, MOST_FINDINGS);
  const found = jsonPieces(told).map((piece) => findingsIn(jsonValue(piece)));
  if (found.every((part) => part === undefined)) return undefined;
  return found.flatMap((part) => part ?? []).slice(0, MOST_FINDINGS);
};
