import { REASON_RULES } from './deeds';
import { ORDER_RULES } from './orders';
import { unitActs } from './unit-acts';

/** Every rule by which a sentence is taken for a directive or left out. */
export const directiveRules = [...ORDER_RULES, unitActs, ...REASON_RULES] as const;
