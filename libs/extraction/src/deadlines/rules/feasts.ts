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
    cue: /[旦节春夕宵明一午秋庆阳八四日考夜期假临来年至十"][之以]?前/u,
    read: (groups, context) => {
      const moment = feastEve.read(groups, context.anchor);
      return moment && asEvent(settle(moment, { tail: '前' }, context));
    },
  }),
  deadlineRule({
    id: 'deadline.next-feast-eve',
    pattern: pattern(
      '(?<=^|[^一-龥]|[在于要须应完成时])(?:"?[两双]节"?|节)(?:日|假日)?(?:来临|到来)?[之以]?前(?![期往提沿后])(?!_?(?:[0-9]{1,2}|[一两三半十])_?个?[天日周月星工])',
    ),
    cue: /节"?(?:日|假日)?(?:来临|到来)?[之以]?前/u,
    read: (_groups, context) => nextFeastEve(context),
  }),
  deadlineRule({
    id: 'deadline.before-the-year',
    pattern: pattern(`(?<![0-9〇一二三四五六七八九十两几数多百千余半同每往去明今上后若近当周小])年前${IS_BEFORE}`),
    cue: /年前/u,
    read: (_groups, context) => beforeTheYear(context),
  }),
];
