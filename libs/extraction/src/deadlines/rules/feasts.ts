import { addDays, feastDate, holidayOf, PUBLIC_HOLIDAYS, workdayFrom } from '@duban/workdays';
import { isDemanded, isDone, surroundings } from '../clause';
import {
  type DeadlineOutcome,
  deadlineRule,
  type Groups,
  inChinese,
  pattern,
  reading,
  type ReadingContext,
  refuse,
} from '../deadline-rule';
import { IS_BEFORE } from '../before';
import { DURATION, durationName, durationOf, endOfDuration } from '../durations';
import { eveOf, feastEve, feastsNamed, FEASTS } from '../moments/feasts';
import type { DayRange, Moment } from '../moments/moment';
import { yearReference } from '../moments/references';
import { firstFrom } from '../moments/candidates';
import { beginWithAct } from '../verbs';
import { settle } from '../settle';

const HOLIDAY = '(?:假期|长假|小长假|假日)';

/** The days off around the feasts named; in an unpublished year there are none. */
const holidayMoment = (groups: Groups, { anchor, calendar }: ReadingContext): Moment => {
  const { open, stated, gone } = yearReference(groups, anchor);
  const at = (k: number): DayRange | undefined => {
    const year = yearReference(groups, anchor).at(k);
    const ranges = feastsNamed(groups.feasts ?? '').flatMap((feast) =>
      year === undefined ? [] : (holidayOf(feast, year, calendar) ?? []),
    );
    const [first, last] = [ranges[0], ranges.at(-1)];
    return first && last ? { start: first.start, end: last.end } : undefined;
  };
  return { unit: 'week', open, stated, gone, at };
};

const asEvent = (outcome: DeadlineOutcome): DeadlineOutcome =>
  outcome && 'value' in outcome ? { ...outcome, value: { ...outcome.value, kind: 'event' } } : outcome;

const unpublished = () => reading({ kind: 'event', how: '该年放假安排未公布，未推算' }, 'stated');

const duringHoliday = (groups: Groups, context: ReadingContext): DeadlineOutcome => {
  const moment = holidayMoment(groups, context);
  return firstFrom(moment, context.anchor) ? asEvent(settle(moment, {}, context)) : unpublished();
};

const afterHoliday = (groups: Groups, context: ReadingContext): DeadlineOutcome => {
  const { anchor, calendar } = context;
  const holiday = firstFrom(holidayMoment(groups, context), anchor)?.range;
  if (!holiday) return unpublished();
  const duration = durationOf(groups);
  if (!duration) {
    const due = workdayFrom(addDays(holiday.end, 1), calendar);
    return reading({ kind: 'event', start: due, due, how: `${inChinese(due)}，假期后第一个工作日` }, 'inferred');
  }
  const end = endOfDuration(duration, holiday.end, calendar);
  if (!end) return undefined;
  const how = `${inChinese(end.due)}，自假期最后一天${holiday.end}次日起${durationName(duration)}`;
  return reading({ kind: 'event', ...end, duration, how }, 'inferred');
};

const NEAR_DAYS = 40;

/** 节前 without a name: the next public holiday where it is near, else an open question. */
const nextFeastEve = ({ anchor }: ReadingContext): DeadlineOutcome => {
  const open = reading({ kind: 'event', how: '未写明是哪个节日，未推算日期' }, 'stated');
  if (anchor === undefined) return open;
  const year = Number(anchor.slice(0, 4));
  const days = [year, year + 1]
    .flatMap((y) => PUBLIC_HOLIDAYS.map((feast) => ({ feast, day: feastDate(feast, y) })))
    .filter(({ day }) => day !== undefined && day > anchor && day <= addDays(anchor, NEAR_DAYS))
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  const [next, second] = days;
  const range = eveOf(next?.day);
  if (!next || !range) return open;
  const alternatives = [next.day, eveOf(second?.day)?.end];
  return reading(
    {
      kind: 'event',
      due: range.end,
      alternatives,
      how: `${inChinese(range.end)}，按起算日后最近的节日${next.feast}计，请核对`,
    },
    'guessed',
  );
};

/** 年前 in winter is the Spring Festival or the end of the year; after New Year only the first is left. */
const beforeTheYear = (context: ReadingContext): DeadlineOutcome => {
  const { anchor } = context;
  const around = surroundings(context);
  if (isDone(around) || !(beginWithAct(around.after) || isDemanded(around))) return refuse('句中没有要在此时做的事');
  const year = Number(anchor?.slice(0, 4));
  const open = reading({ kind: 'event', how: '“年前”可指春节前或年底前，未推算日期' }, 'stated');
  if (anchor === undefined) return open;
  const thisYears = eveOf(feastDate('春节', year));
  if (thisYears && thisYears.end >= anchor) {
    const how = `${inChinese(thisYears.end)}，按春节前一天计，请核对`;
    return reading({ kind: 'event', due: thisYears.end, how }, 'guessed');
  }
  return {
    ...open,
    value: {
      ...open.value,
      alternatives: [`${year}-12-31`, eveOf(feastDate('春节', year + 1))?.end ?? ''].filter(Boolean),
    },
  };
};

/** Feasts: their eve, their days off, the first workday after them. */
export const feastRules = [
  deadlineRule({
    id: 'deadline.feast-eve',
    pattern: pattern(feastEve.source),
    cue: /[旦节春夕宵明一午秋庆阳八四日考夜期假临来年"]之?前/u,
    read: (groups, context) => {
      const moment = feastEve.read(groups, context.anchor);
      return moment && asEvent(settle(moment, { tail: '前' }, context));
    },
    examples: [
      {
        text: '春节前把工资发到手。',
        anchor: '2022-12-20',
        quote: '春节前',
        value: { kind: 'event', due: '2023-01-21', alternatives: ['2023-01-22', '2023-01-20'] },
        confidence: 'inferred',
      },
      { text: '“五一”前开园。', anchor: '2024-03-11', quote: '“五一”前', value: { due: '2024-04-30' } },
      { text: '国庆节之前通车。', anchor: '2024-03-11', quote: '国庆节之前', value: { due: '2024-09-30' } },
      { text: '今年春节前必须清账。', anchor: '2022-12-20', quote: '今年春节前', value: { due: '2023-01-21' } },
      { text: '元旦、春节前走访一遍。', anchor: '2024-11-11', quote: '元旦、春节前', value: { due: '2024-12-31' } },
      { text: '2026年端午节前完工。', anchor: '2024-11-11', quote: '2026年端午节前', value: { due: '2026-06-18' } },
      { text: '高考前整治噪声。', anchor: '2024-03-11', quote: '高考前', value: { due: '2024-06-06' } },
      { text: '中秋节前已发放完毕。', anchor: '2024-09-30', quote: '中秋节前', refused: '说的是已经完成的事' },
    ],
    counterExamples: ['五一路前段', '国庆节后', '二十一前后', '春节前期准备'],
  }),
  deadlineRule({
    id: 'deadline.holiday',
    pattern: pattern(`${FEASTS}(?:${HOLIDAY}?期间|${HOLIDAY})(?!后)`),
    cue: /[节旦春夕宵明一午秋庆阳八四日年考夜"](?:小?长假|假[期日]|期间)/u,
    read: duringHoliday,
    examples: [
      {
        text: '国庆长假要落实双岗值班。',
        anchor: '2024-09-11',
        quote: '国庆长假',
        value: { start: '2024-10-01', due: '2024-10-07' },
      },
      { text: '春节期间要落实双岗值班。', anchor: '2024-12-11', quote: '春节期间', value: { due: '2025-02-04' } },
      { text: '国庆长假要落实双岗值班。', anchor: '2098-09-11', quote: '国庆长假', value: { kind: 'event' } },
      {
        text: '国庆长假，全县共接待游客8万人次。',
        anchor: '2024-10-08',
        quote: '国庆长假',
        refused: '该日期早于起算日',
      },
    ],
    counterExamples: ['国庆阅兵', '会议期间'],
  }),
  deadlineRule({
    id: 'deadline.after-holiday',
    pattern: pattern(
      `${FEASTS}${HOLIDAY}?后(?:的)?(?:(?:首|第一|第1|头一)个?(?:工作日|上班日|天)|上班(?:第一天|首日)|${DURATION}_(?:之内|以内|内))`,
    ),
    cue: /[节旦春夕宵明一午秋庆阳八四日年考夜假期"]后/u,
    read: afterHoliday,
    examples: [
      {
        text: '春节后第一个工作日抽查在岗情况。',
        anchor: '2024-12-11',
        quote: '春节后第一个工作日',
        value: { due: '2025-02-05' },
        confidence: 'inferred',
      },
      {
        text: '国庆节后3个工作日内报总结。',
        anchor: '2024-09-11',
        quote: '国庆节后3个工作日内',
        value: { due: '2024-10-10', duration: { n: 3, unit: 'workday' } },
      },
      {
        text: '国庆节后3个工作日内报总结。',
        anchor: '2098-09-11',
        quote: '国庆节后3个工作日内',
        value: { kind: 'event' },
      },
    ],
    counterExamples: ['春节后抓紧复工', '国庆节后天气转凉'],
  }),
  deadlineRule({
    id: 'deadline.next-feast-eve',
    pattern: pattern(
      '(?<=^|[^一-龥]|[在于要须应完成时])(?:"?[两双]节"?|节)(?:日|假日)?(?:来临|到来)?之?前(?![期往提沿后])',
    ),
    cue: /节"?(?:日|假日)?(?:来临|到来)?之?前/u,
    read: (_groups, context) => nextFeastEve(context),
    examples: [
      {
        text: '要在节前完成安全检查。',
        anchor: '2024-09-20',
        quote: '节前',
        value: { kind: 'event', due: '2024-09-30' },
        confidence: 'guessed',
      },
      {
        text: '要在节前完成安全检查。',
        anchor: '2024-07-01',
        quote: '节前',
        value: { kind: 'event' },
        confidence: 'stated',
      },
    ],
    counterExamples: ['春节前', '环节前移', '节前后'],
  }),
  deadlineRule({
    id: 'deadline.before-the-year',
    pattern: pattern(`(?<![0-9〇一二三四五六七八九十两几数多百千余半同每往去明今上后若近当])年前${IS_BEFORE}`),
    cue: /年前/u,
    read: (_groups, context) => beforeTheYear(context),
    examples: [
      {
        text: '欠款要年前结清。',
        anchor: '2024-12-20',
        quote: '年前',
        value: { kind: 'event', alternatives: ['2024-12-31', '2025-01-28'] },
      },
      {
        text: '欠款要年前结清。',
        anchor: '2025-01-06',
        quote: '年前',
        value: { due: '2025-01-28' },
        confidence: 'guessed',
      },
    ],
    counterExamples: ['三年前开工', '多年前', '年前的雪'],
  }),
];
