import type { CalendarDate } from '../../contract';
import type { Groups } from '../deadline-rule';

/** From the first day to the last, both counted. */
export interface DayRange {
  start: CalendarDate;
  end: CalendarDate;
}

/** Which period a moment was left open in: «12月20日» in the year, «20日» in the month, «周五» in the week. */
export type Openness = 'year' | 'month' | 'week';

/** A day or a period as the text names it, before it is known which of several it is. */
export interface Moment {
  unit: 'day' | 'tenth' | 'edge' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'plan';
  open?: Openness | undefined;
  /** The year stands in the text, so no anchor is needed. */
  stated: boolean;
  /**
   * The range in the k-th year, month or week after the anchor's own; k is ignored where nothing is open.
   * Undefined where that day does not exist, or where no anchor is known.
   */
  at: (k: number) => DayRange | undefined;
  /** The word itself points back: 去年, 上月, 昨天. */
  gone?: boolean | undefined;
  /** A word without a sharp edge (年初, 月中). */
  fuzzy?: boolean;
  /** Other days by which it may be said to be over. */
  alternatives?: (range: DayRange) => CalendarDate[];
  /** There is no such day in any year (9月31日, 13月): why, in Chinese. */
  impossible?: string | undefined;
}

/** A way to write a moment: the source of a pattern with named groups, and how to read them. */
export interface MomentForm {
  name: string;
  source: string;
  read: (groups: Groups, anchor: CalendarDate | undefined) => Moment | undefined;
}
