import { isDemanded, isDone, surroundings } from '../clause';
import { deadlineRule, pattern, reading, refuse } from '../deadline-rule';
import { beginWithAct } from '../verbs';

// 15分钟生活圈, 30分钟可达: how far apart things are.
const IS_DISTANCE = /^(?:即?可|直?达|能|车程|步行|生活|交通|通勤|服务|都市|经济|覆盖)/u;

/** Terms of minutes: their clock starts with an alarm or a report, so they get no day. */
export const minuteRules = [
  deadlineRule({
    id: 'deadline.minutes',
    pattern: pattern(
      '(?:(?:接到?|收到|发现|得知|获知)[^，,。；;：:\\s]{1,8}?(?:之|以)?后_)?(?:(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})_分钟|半个?小时)(?:之|以)?内',
    ),
    cue: /(?:分钟|半个?小时)[之以]?内/u,
    read: (_groups, context) => {
      const around = surroundings(context);
      if (isDone(around)) return refuse('说的是已经完成的事');
      if (IS_DISTANCE.test(around.after)) return refuse('说的是远近，不是时限');
      if (!isDemanded(around) && !beginWithAct(around.after)) return undefined;
      return reading({ kind: 'event', how: '以分钟计，起算的情况尚未发生，未推算日期' }, 'stated');
    },
  }),
];
