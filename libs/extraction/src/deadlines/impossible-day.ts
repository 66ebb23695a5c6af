import type { Deadline } from '../contract';

/** What the derivation of a day ends with that stands in no calendar (9月31日). */
export const CHECK_TEXT = '请核对原文';

/** The text names a day that there is not: its words are kept, and which day is meant has to be asked. */
export const namesNoDay = ({ due, derivation }: Pick<Deadline, 'due' | 'derivation'>): boolean =>
  due === undefined && derivation.endsWith(CHECK_TEXT);
