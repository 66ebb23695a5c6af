import type { DeadlineRule } from '../deadline-rule';
import { dateRules } from './dates';
import { durationRules } from './durations';
import { eventRules } from './events';
import { feastDayRules } from './feast-days';
import { feastRules } from './feasts';
import { happeningRules } from './happenings';
import { holidayRules } from './holidays';
import { hourRules } from './hours';
import { listRules } from './lists';
import { minuteRules } from './minutes';
import { monthRules } from './months';
import { rangeRules } from './ranges';
import { customaryRules } from './recurring-customs';
import { dailyRules } from './recurring-days';
import { monthlyRules } from './recurring-months';
import { yearlyRules } from './recurring-years';
import { trapRules } from './traps';
import { triggerRules } from './triggers';
import { vagueRules } from './vague';
import { weekRules } from './weeks';
import { yearRules } from './years';

/** Rules that need one of some characters: a sentence without them spares itself all their cues. */
interface RuleFamily {
  sign: RegExp;
  rules: readonly DeadlineRule[];
}

/** The rules by the characters they need. Where two rules take words of one length, the earlier one wins. */
export const ruleFamilies: readonly RuleFamily[] = [
  { sign: /[号《路街道村区园桥学厂场库楼内年月]/u, rules: trapRules },
  { sign: /[时点:]/u, rules: hourRules },
  { sign: /[日号天晚早夜./-]/u, rules: dateRules },
  { sign: /[月旬.]/u, rules: monthRules },
  { sign: /[年季五岁]/u, rules: yearRules },
  { sign: /[周星礼]/u, rules: weekRules },
  { sign: /[内限未今接下用过花中]/u, rules: durationRules },
  { sign: /分钟|半/u, rules: minuteRules },
  { sign: /[前后假期黄]/u, rules: [...feastRules, ...holidayRules] },
  { sign: /[前当节]/u, rules: feastDayRules },
  { sign: /[内前]/u, rules: triggerRules },
  { sign: /内/u, rules: happeningRules },
  { sign: /[至到-]/u, rules: rangeRules },
  { sign: /[、和及与,，]/u, rules: listRules },
  { sign: /[每逐逢]/u, rules: [...monthlyRules, ...yearlyRules] },
  { sign: /[每逢个间隔]/u, rules: dailyRules },
  { sign: /[一次按逐月周旬日年季]/u, rules: customaryRules },
  { sign: /[前历月]/u, rules: eventRules },
  { sign: /[尽早如按定限时期前续行知常]/u, rules: vagueRules },
];

/** Every rule on deadlines. */
export const deadlineRules: readonly DeadlineRule[] = ruleFamilies.flatMap(({ rules }) => rules);
