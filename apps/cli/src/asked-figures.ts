import { FAULTS, QUALITIES, type Fault, type Quality } from '@duban/extraction';
import { InvalidArgumentError } from 'commander';

export const SETS = ['news', 'documents', 'all'] as const;
/** The reports whose figure is meant: one register, or all of them. */
export type ReportSet = (typeof SETS)[number];

/** A figure that must be reached, or not be passed. */
export interface Asked<Figure extends string> {
  set: ReportSet;
  figure: Figure;
  limit: number;
}

/** «directives=0.9,news.owners=0.93»: the least of figures of which more is better, from 0 to 1. */
export const readLeast = (words: string): Asked<Quality>[] => readAsked(words, QUALITIES, 1);

/** «inventedDates=0»: the most of figures of which fewer is better. */
export const readMost = (words: string): Asked<Fault>[] => readAsked(words, FAULTS, Number.MAX_SAFE_INTEGER);

const readAsked = <Figure extends string>(words: string, figures: readonly Figure[], most: number): Asked<Figure>[] =>
  words.split(',').map((part) => {
    const [left = '', limit = '', ...rest] = part.trim().split('=');
    const dot = left.indexOf('.');
    const set = dot < 0 ? 'all' : SETS.find((name) => name === left.slice(0, dot));
    const figure = figures.find((name) => name === left.slice(dot + 1));
    if (set === undefined || figure === undefined) {
      throw new InvalidArgumentError(
        `没有叫“${left}”的指标，可用：${figures.join('、')}，前面可加 news. 或 documents.`,
      );
    }
    const value = limit.trim() === '' || rest.length > 0 ? Number.NaN : Number(limit);
    if (!(value >= 0 && value <= most)) {
      throw new InvalidArgumentError(`“${part}”应写作 ${figure}=${most === 1 ? '0 到 1 的数' : '不小于 0 的数'}`);
    }
    return { set, figure, limit: value };
  });
