import type { Surroundings } from './clause';

const BARE_DAY = /^到?[今明昨后前][天日晚早]$/u;
/** A way of working that the sentence forbids or scorns. */
const SCORNED = /不[能可许得准允要搞让是等把靠]|绝不|[别忌戒怕]|防止|杜绝|避免|严防|克服|摒弃/u;
/** «今天整治、明天反弹»: two days set against each other. */
const AGAINST_EACH_OTHER = /[今昨前][天日][^，；]{1,12}(?:[明今][天日]|后天)/u;
const YESTERDAY_TOO = /昨[天日]/u;
const PUT_OFF = /[留拖推等放压]$/u;
/** «今天再晚也是早», «干在今天、赢在明天». */
const PROVERB = /^再[早晚]/u;
const SOWN_TODAY = /在今[天日][、，]?[^，；]{0,6}在$/u;

/** 今天 and 明天 said as a figure of speech: no day of the calendar is meant. */
export const isFigure = (words: string, { before, lead, after }: Surroundings): boolean => {
  if (!BARE_DAY.test(words)) return false;
  if (PROVERB.test(after) || SOWN_TODAY.test(lead)) return true;
  const clause = before + words + after;
  const isSetAgainst = AGAINST_EACH_OTHER.test(clause) && (SCORNED.test(lead) || YESTERDAY_TOO.test(clause));
  return isSetAgainst || (PUT_OFF.test(before) && SCORNED.test(lead));
};
