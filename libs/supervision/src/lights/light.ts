/** 红黄绿灯: red overdue, yellow due soon, green in time, grey undated. */
export const LIGHTS = ['red', 'yellow', 'green', 'grey'] as const;
export type Light = (typeof LIGHTS)[number];

/** Within how many working days a task counts as due soon, unless the office says otherwise. */
export const DUE_SOON_WORKDAYS = 3;

/** The two days that decide every light of one day, as `yyyy-mm-dd` in Asia/Shanghai. */
export interface LightDays {
  today: string;
  /** The last day that still counts as due soon: today and the next N working days. */
  soonUntil: string;
}

/** The days for the lights of `today`. `addWorkdays` comes from the calendar of the office. */
export const lightDays = (
  today: string,
  addWorkdays: (from: string, workdays: number) => string,
  dueSoonWorkdays: number = DUE_SOON_WORKDAYS,
): LightDays => ({ today, soonUntil: addWorkdays(today, dueSoonWorkdays) });

/** The days of a deadline that a light can go by. */
export interface DeadlineDays {
  due?: string;
  next?: string;
}

/**
 * The light of a task. On the due day itself it is still in time. A recurring duty shines by its next day; once that has
 * passed only a periodic report could tell whether it was kept, so the light is grey and accuses nobody.
 */
export const lightOf = (deadline: DeadlineDays | null, { today, soonUntil }: LightDays): Light => {
  const day = dayOf(deadline);
  if (day === null) return 'grey';
  if (day < today) return deadline?.due === undefined ? 'grey' : 'red';
  return day <= soonUntil ? 'yellow' : 'green';
};

/**
 * The day that a task's light and its place in the ledger go by: the day it is due.
 * A recurring duty counts by its next day; a vague time, or one that hangs on an event, sets no day.
 */
export const dayOf = (deadline: DeadlineDays | null): string | null => deadline?.due ?? deadline?.next ?? null;
