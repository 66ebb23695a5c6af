import { anyOf } from './any-of';

/** With these characters before it 要 ends another word: 主要, 需要, 纪要, 只要. */
const ENDS_A_WORD = '重主需只首必纪摘概简扼紧次将想若快正提机险显靠';
/** With these words behind it 要 begins another word or is none that orders: 要求, 要点, 要想富. */
const BEGINS_A_WORD = anyOf(
  '紧(?![盯紧扣抓跟密急贴]) 命 不得 求 素 点(?!面) 闻 道(?!德) 件 义 害 塞 么 务 职 诀 价 不然 是[^一] 领(?!导) 想(?![方尽在着清]|群众|企业|人民|百姓) (?:清醒地?)?看到 [”’]',
);

/** The 要 that tells somebody to do something, to be put into a larger pattern; the one definition for all who ask. */
export const ORDERING_YAO = `(?<![${ENDS_A_WORD}])要(?!${BEGINS_A_WORD})`;
