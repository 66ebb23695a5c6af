import {
  firstQuarters,
  halfYear,
  planPeriod,
  quarter,
  thisAndNextYear,
  wholeYear,
  wordQuarter,
  yearClose,
  yearEdge,
  yearInside,
} from '../moments/years';
import { momentRule } from './moment-rule';

/** Years, half-years, quarters and Five-Year Plans, with their ends. */
export const yearRules = [
  momentRule({
    id: 'deadline.year-end',
    form: yearEdge,
    cue: /年\s?[底末初终中]/u,
  }),
  momentRule({
    id: 'deadline.year-close',
    form: yearClose,
    boundOnly: true,
    cue: /年[终尾]|岁[末尾终]/u,
  }),
  momentRule({
    id: 'deadline.year-inside',
    form: yearInside,
    cue: /年\s?度?[之以]?内/u,
  }),
  momentRule({
    id: 'deadline.year',
    form: wholeYear,
    cue: /(?:[0-9〇一二三四五六七八九]{2}\s?|[今明后本当次翌来去前上昨])年/u,
  }),
  momentRule({
    id: 'deadline.two-years',
    form: thisAndNextYear,
    cue: /今明/u,
  }),
  momentRule({
    id: 'deadline.half-year',
    form: halfYear,
    cue: /[上下]半年/u,
  }),
  momentRule({
    id: 'deadline.quarter',
    form: quarter,
    cue: /[一二三四1-4]\s?季度/u,
  }),
  momentRule({
    id: 'deadline.first-quarters',
    form: firstQuarters,
    boundOnly: true,
    cue: /前\s?[二三两23]个?\s?季度/u,
  }),
  momentRule({
    id: 'deadline.word-quarter',
    form: wordQuarter,
    cue: /[本当这该下次上][个一]{0,2}季|季度?[末底内之]/u,
  }),
  momentRule({
    id: 'deadline.plan',
    form: planPeriod,
    cue: /(?:五"?\s?|五年)(?:[规计]划)?(?:期|时期|末|结束|收官)/u,
  }),
];
