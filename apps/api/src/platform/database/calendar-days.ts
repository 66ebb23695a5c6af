/** A `date` column as Prisma gives it (midnight in UTC), as `yyyy-mm-dd`. */
export const dayText = (date: Date): string => date.toISOString().slice(0, 10);

/** A day `yyyy-mm-dd` as Prisma wants it for a `date` column. */
export const dayDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
