import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from '../../app/http';

export type Unit = Schemas['Unit'];

const PAGE_LIMIT = 200;
const FRESH_MS = 5 * 60_000;
export const UNITS_KEY = ['units'] as const;

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
export const useUnits = () => useQuery({ queryKey: UNITS_KEY, queryFn: allUnits, staleTime: FRESH_MS });

/**
 * How well letters stand for a name: 2 where they are the first letters of the pinyin of neighbours in it (`jtj` for 教体局),
 * or more of them; 1 where characters are left out between (`qjtj` for 区教育和体育局); 0 where they do not.
 */
export type ReadsAs = (name: string, letters: string) => 0 | 1 | 2;

const LETTERS = /^[a-z ]+$/iu;
const BEGINS = 4;
const HOLDS = 3;

/** The units that the words may mean, by name or alias, or by `readsAs` where they are letters; the likest first. */
export const unitsMatching = (units: readonly Unit[], words: string, readsAs: ReadsAs = () => 0): Unit[] => {
  const q = words.trim();
  const letters = LETTERS.test(q) ? q.toLowerCase() : undefined;
  const likeness = (name: string): number => {
    if (name.includes(q)) return HOLDS;
    return letters === undefined ? 0 : readsAs(name, letters);
  };
  return units
    .map((unit) => ({
      unit,
      like: unit.name.startsWith(q) ? BEGINS : Math.max(...[unit.name, ...unit.aliases].map(likeness)),
    }))
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like)
    .map(({ unit }) => unit);
};

// Two hundred kilobytes that only those load who type letters.
const loadPinyin = async (): Promise<ReadsAs> => {
  const { match } = await import('pinyin-pro');
  return (name, letters) => {
    if (match(name, letters, { continuous: true })) return 2;
    return match(name, letters) ? 1 : 0;
  };
};

/** The units that were meant by what has been typed so far. */
export const useUnitsMatching = (words: string): Unit[] => {
  const { data: units = [] } = useUnits();
  const { data: readsAs } = useQuery({
    queryKey: ['pinyin'],
    queryFn: loadPinyin,
    enabled: LETTERS.test(words),
    staleTime: Infinity,
  });
  return unitsMatching(units, words, readsAs);
};
