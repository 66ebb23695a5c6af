import { addDays, feastDate, PUBLIC_HOLIDAYS } from '@duban/workdays';
import { isDemanded, isDone, surroundings } from '../clause';
import {
  type DeadlineOutcome,
  deadlineRule,
  inChinese,
  pattern,
  reading,
  type ReadingContext,
  refuse,
} from '../deadline-rule';
import { IS_BEFORE } from '../before';
import { eveOf, feastEve } from '../moments/feasts';
import { beginWithAct } from '../verbs';
import { settle } from '../settle';

/** What hangs on a feast is told apart from a plain day. */
export const asEvent = (outcome: DeadlineOutcome): DeadlineOutcome =>
  outcome && 'value' in outcome ? { ...outcome, value: { ...outcome.value, kind: 'event' } } : outcome;

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

/** The eves of feasts and of the year. */
export const feastRules = [
  deadlineRule({
    id: 'deadline.feast-eve',
    pattern: pattern(feastEve.source),
    cue: /[旦节春夕宵明一午秋庆阳八四日考夜期假临来年至十"]之?前/u,
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
    id: 'deadline.next-feast-eve',
    pattern: pattern(
      '(?<=^|[^一-龥]|[在于要须应完成时])(?:"?[两双]节"?|节)(?:日|假日)?(?:来临|到来)?之?前(?![期往提沿后])(?!_?(?:[0-9]{1,2}|[一两三半十])_?个?[天日周月星工])',
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
    pattern: pattern(`(?<![0-9〇一二三四五六七八九十两几数多百千余半同每往去明今上后若近当周小])年前${IS_BEFORE}`),
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
