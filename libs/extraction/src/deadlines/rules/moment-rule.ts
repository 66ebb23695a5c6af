import { isLabelled, surroundings } from '../clause';
import type { MomentForm } from '../moments/moment';
import { weekdayNumber } from '../numerals';
import { type DeadlineRule, deadlineRule, pattern, type ReadingContext } from '../deadline-rule';
import { settle } from '../settle';
import { IS_BEFORE } from '../before';

/** 最迟, 不晚于, 截止时间为, 到: the words that make a bound of the moment after them. */
export const LEAD =
  '(?<lead>不得?(?:[晚迟]于|超过)|(?:最[迟晚]|至迟)(?:不超过|[要须应]?[于在到])?|截[止至](?:时间|日期|期限)?[为是到至:于在]?|(?<![达遇看感得收受做起想谈拨增])到|(?<![截甚乃以0-9年月日号起周])至)?';

/** A part of the day: 上午, 夜间. */
export const PART_OF_DAY = '(?:上午|下午|中午|晚上|晚间|早上|早晨|凌晨|傍晚|夜间|晚)';

/** The hour of a day: 上午10点, 17:00, 下班. */
export const HOUR = `(?:_${PART_OF_DAY})?(?:_(?:[0-9]{1,2}|[〇一二三四五六七八九十]{1,3})_(?:[时点]钟?|:[0-9]{2})(?:[0-9]{1,2}分|半|整|许)?(?:_[至到-]_(?:上午|下午|晚)?_[0-9]{1,2}_(?:[时点]|:[0-9]{2}))?|_(?:[上下]班|天[亮黑]|日[出落]))?`;

const NOT_INSIDE = '(?!部(?!分)|容|涵|外|控(?!制)|陆|生(?!产)|蒙|务(?!必)|审|河|涝|循)';

/** 前, 之内, 止, 左右: the words that make a bound of the moment before them. */
export const TAIL = `(?<tail>左右|前后|(?:结束|终了|收官)?(?:之前|以前|前${IS_BEFORE})|前夕|之内|以内|内${NOT_INSIDE}|为止|截止|止)?`;

/** (星期五), (含). */
const BRACKETS = String.raw`(?:_\((?:[本这下]?(?:周|星期|礼拜))?(?<wd>[一二三四五六日天])\)|_\((?:[0-9]{1,2}月)?[0-9]{1,2}[日号]\))?(?:_\((?<incl>含|不含|包含|包括|不包括)[^()]{0,6}\))?`;

/** A label or a word of resolve stands right before: 完成时限：25日, 力争岁末. */
const isSetAsTerm = (context: ReadingContext): boolean => {
  const around = surroundings(context);
  return isLabelled(around) || /(?:力争|争取|确保|务必|必须)$/u.test(around.before);
};

interface MomentRule extends Omit<DeadlineRule, 'kind' | 'view' | 'pattern' | 'read'> {
  form: MomentForm;
  /** The form alone says nothing (20日, 周五): it counts only with 前 or 最迟. */
  boundOnly?: true;
}

/** The rule of one way to write a moment, with the words that may stand around it. */
export const momentRule = ({ form, boundOnly, ...rule }: MomentRule): DeadlineRule =>
  deadlineRule({
    ...rule,
    pattern: pattern(`${LEAD}_${form.source}${BRACKETS}${HOUR}_${TAIL}`),
    read: (groups, context) => {
      const { lead, tail, wd, incl } = groups;
      if (boundOnly && !lead && !tail && !isSetAsTerm(context)) return undefined;
      const moment = form.read(groups, context.anchor);
      if (!moment) return undefined;
      const excluded = incl?.startsWith('不') ?? false;
      return settle(moment, { lead, tail, excluded, weekday: wd ? weekdayNumber(wd) : undefined }, context);
    },
  });
