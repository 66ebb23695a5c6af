import type { Schemas } from '../../app/http';

type Nature = Schemas['TaskSummary']['nature'];
type State = Schemas['TaskSummary']['state'];

/** What the ledger is asked for; the names are those of the API. */
export interface LedgerFilter {
  q?: string;
  state?: State;
  unitId?: string;
  reportId?: string;
  nature?: Nature;
  sort?: 'deadline' | 'created';
}

export const STATES: readonly State[] = ['proposed'];
export const NATURES: readonly Nature[] = ['task', 'exhortation', 'heading'];
export const SORTS = ['deadline', 'created'] as const;

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | undefined =>
  values.find((one) => one === value);
const uuid = (value: string | null): string | undefined => (value !== null && UUID.test(value) ? value : undefined);

/** The filter that an address holds; what is not of its form is left out. */
export const filterOf = (search: URLSearchParams): LedgerFilter => {
  const found: Record<keyof LedgerFilter, string | undefined> = {
    q: search.get('q')?.trim().slice(0, 100) ?? undefined,
    state: oneOf(STATES, search.get('state')),
    unitId: uuid(search.get('unit')),
    reportId: uuid(search.get('report')),
    nature: oneOf(NATURES, search.get('nature')),
    sort: oneOf(SORTS, search.get('sort')),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''));
};

const NAMES: Record<keyof LedgerFilter, string> = {
  q: 'q',
  state: 'state',
  unitId: 'unit',
  reportId: 'report',
  nature: 'nature',
  sort: 'sort',
};

/** The address of a filter, the other way round. */
export const searchOf = (filter: LedgerFilter): URLSearchParams =>
  new URLSearchParams(
    Object.entries(filter)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [NAMES[name as keyof LedgerFilter], String(value)]),
  );

/** Whether anything narrows the list; the order does not. */
export const narrows = (filter: LedgerFilter): boolean => Object.keys(filter).some((name) => name !== 'sort');
