/** The stretches that can be chosen, in days; a year is at most one of 366. */
export const DAYS = [7, 30, 90, 366] as const;
export type Days = (typeof DAYS)[number];

const USUAL: Days = 30;
/** Below so many a percentage would say more than is known: one draft more or less moves it by ten points. */
const FEWEST = 10;

/** The stretch that an address names; the usual one where it names none, or another. */
export const daysOf = (named: string | null): Days => DAYS.find((days) => String(days) === named) ?? USUAL;

interface Counted {
  right: number;
  settled: number;
}

/** The share in whole percent; undefined where too few were settled. All is said of all alone, and nothing of none. */
export const percentOf = ({ right, settled }: Counted): number | undefined => {
  if (settled < FEWEST) return undefined;
  if (right === settled || right === 0) return (100 * right) / settled;
  return Math.min(99, Math.max(1, Math.round((100 * right) / settled)));
};

/** Whether a person has settled anything of it. */
export const isSettled = (fields: readonly Counted[]): boolean => fields.some(({ settled }) => settled > 0);
