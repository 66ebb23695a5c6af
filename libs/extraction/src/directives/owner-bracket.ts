const RESPONSIBLE = /负责|牵头|主办|承办|协办|配合|分工|落实|责任单位|责任部门/u;
/** The last characters of an office's name, for a bracket that only lists offices: «（区住建局、区财政局）». */
const OFFICE = /(?:[局委办部厅院镇乡会署行]|中心|政府|街道|办事处|公司|单位|部门|企业|管委会)等?$/u;
const BETWEEN = /[、，；]/u;
const INSIDE = /[（(][^（）()]*[）)]/gu;
/** «（数据来源：县水务局）», «（县融媒体中心供图）»: whose words or pictures these are. */
const SOURCE = /来源|供[图稿]|摄影|^据/u;
const listsOffices = (content: string): boolean => {
  const parts = content.replace(INSIDE, '').split(BETWEEN);
  return content.length <= 160 && !SOURCE.test(content) && OFFICE.test(parts[0] ?? '') && parts.every(isOfficeOrTime);
};
const isOfficeOrTime = (part: string): boolean => OFFICE.test(part.trim()) || /[年月]|前$|完成|长期|持续/u.test(part);

const LABEL =
  /(?:责任|牵头|主办|主责|承办|配合|协办|参与|实施|负责|成员)(?:单位|部门|科室|主体|领导|人)[：:]|(?:完成|办结|整改|办理|落实|销号)(?:时限|时间|期限)[：:]/u;

/** The bracket that closes a text and names who is responsible, nested brackets and all. */
export const ownerBracketIn = (text: string): string | undefined => {
  const whole = text.replace(/[。；;\s]+$/u, '');
  if (!/[）)\]】]$/u.test(whole)) return undefined;
  let depth = 0;
  for (let at = whole.length - 1; at >= 0 && whole.length - at <= 600; at -= 1) {
    if (/[）)\]】]/u.test(whole[at] ?? '')) depth += 1;
    if (!/[（([【]/u.test(whole[at] ?? '')) continue;
    depth -= 1;
    if (depth > 0) continue;
    const content = whole.slice(at + 1, -1);
    return RESPONSIBLE.test(content) || listsOffices(content) ? content : undefined;
  }
  return undefined;
};

/** Whether a sentence names owners in a bracket or behind a label such as «责任单位：». */
export const namesOwners = (text: string): 'bracket' | 'label' | undefined => {
  // «责任单位：A、B（列首位的为牵头单位，下同）»: the bracket is part of the labelled line.
  if (LABEL.exec(text.slice(0, 24))?.index === 0) return 'label';
  if (ownerBracketIn(text) !== undefined) return 'bracket';
  return LABEL.test(text.slice(0, 400)) ? 'label' : undefined;
};
