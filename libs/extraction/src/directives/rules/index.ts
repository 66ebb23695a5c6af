import { REASON_RULES } from './deeds';
import { ORDER_RULES } from './orders';

/** Every rule by which a sentence is taken for a directive or left out. */
export const directiveRules = [...ORDER_RULES, ...REASON_RULES] as const;
