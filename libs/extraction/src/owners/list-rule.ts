import type { StatedListRule } from './owner-finding';

const FIRST_LEADS =
  /(?:[列排名]{1,2}(?:在|于)?(?:第一|首)位?|首位|第一个|排名靠前)(?:者|的|位的)?[^，。；,;（）()\n]{0,8}?(?:为|是|负责)[^，。；,;（）()\n]{0,4}(?:牵头|主办|主责|总责)(?:责任)?(?:单位|部门|者|方)?|(?:牵头|主办)(?:单位|部门)(?:列|排|排在|列在)(?:第一位|首位)/u;
const WHOLE_DOCUMENT = /^(?:注|说明|备注)|以上|上述|上表|本(?:方案|通知|意见|分工|表)|各项任务|所列|表中|附件|前述/u;

/** Whether the words state that the first of a list leads. */
export const statesFirstLeads = (text: string): boolean => FIRST_LEADS.test(text);

/** «列第一位者为牵头单位，下同»: said once, it governs the document from its own bracket on, or all of it where it says so. */
export const readListRule = (documentText: string): StatedListRule | undefined => {
  const found = FIRST_LEADS.exec(documentText);
  if (!found) return undefined;
  const bracket = Math.max(documentText.lastIndexOf('（', found.index), documentText.lastIndexOf('(', found.index));
  const closed = Math.max(documentText.lastIndexOf('）', found.index), documentText.lastIndexOf(')', found.index));
  const sentence =
    Math.max(documentText.lastIndexOf('。', found.index), documentText.lastIndexOf('\n', found.index)) + 1;
  const start = bracket > closed ? bracket : sentence;
  const said = documentText.slice(sentence, found.index + found[0].length);
  return { rule: 'first-leads', governs: { start: WHOLE_DOCUMENT.test(said) ? 0 : start, end: documentText.length } };
};
