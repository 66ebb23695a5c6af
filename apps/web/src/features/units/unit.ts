import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../app/http';

export type Unit = Schemas['Unit'];

const PAGE_LIMIT = 200;
const FRESH_MS = 5 * 60_000;

const allUnits = async (): Promise<Unit[]> => {
  const units: Unit[] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = { limit: PAGE_LIMIT, ...(cursor === null ? {} : { cursor }) };
    const page = await answerOf(api.GET('/api/v1/units', { params: { query } }));
    units.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return units;
};

/** Every unit of the district: some hundreds, so that a search among them needs no request. */
export const useUnits = () => useQuery({ queryKey: ['units'], queryFn: allUnits, staleTime: FRESH_MS });

/** The units whose name or alias holds the words; those whose name begins with them come first. */
export const unitsMatching = (units: readonly Unit[], words: string): Unit[] => {
  const q = words.trim();
  const found = units.filter(({ name, aliases }) => [name, ...aliases].some((one) => one.includes(q)));
  return found.sort((a, b) => Number(b.name.startsWith(q)) - Number(a.name.startsWith(q)));
};
