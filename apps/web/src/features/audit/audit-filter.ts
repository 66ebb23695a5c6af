import { ACTIONS, OBJECT_TYPES } from './audit-names';

/** What the trail is searched by; the names are those of the API and of the address. */
export interface AuditFilter {
  from?: string;
  to?: string;
  account?: string;
  action?: string;
  objectType?: string;
  objectId?: string;
  result?: 'done' | 'refused';
  ip?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const ID = /^[\w-]{1,60}$/u;
const ADDRESS = /^[\da-z:.%]{1,60}$/iu;
export const RESULTS = ['done', 'refused'] as const;

const like = (form: RegExp, value: string | null): string | undefined =>
  value !== null && form.test(value.trim()) ? value.trim() : undefined;
const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | undefined =>
  values.find((one) => one === value);

/** The filter that an address holds; what is not of its form is left out. */
export const filterOf = (search: URLSearchParams): AuditFilter => {
  const found: Record<keyof AuditFilter, string | undefined> = {
    from: like(DAY, search.get('from')),
    to: like(DAY, search.get('to')),
    account: search.get('account')?.trim().slice(0, 100) ?? undefined,
    action: oneOf(ACTIONS, search.get('action')),
    objectType: oneOf(OBJECT_TYPES, search.get('objectType')),
    objectId: like(ID, search.get('objectId')),
    result: oneOf(RESULTS, search.get('result')),
    ip: like(ADDRESS, search.get('ip')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''));
};

/** The address of a filter, the other way round. */
export const searchOf = (filter: Partial<Record<keyof AuditFilter, string | undefined>>): URLSearchParams =>
  new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]: [string, string | undefined]) =>
      value === undefined || value.trim() === '' ? [] : [[name, value.trim()]],
    ),
  );
