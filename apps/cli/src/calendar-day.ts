/** Whether words are a day that exists, as yyyy-mm-dd. */
export const isCalendarDay = (words: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(words)) return false;
  const day = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
};
