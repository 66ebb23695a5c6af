const NO_PART = /[\s“”‘’"'《》]/gu;
const OPEN = /[（〔[［]/gu;
const CLOSE = /[）〕\]］]/gu;
const LONGEST = 60;
const PLAIN = /^(?!团.委$)[\u4E00-\u9FFF]{1,60}$/u;
/** 团区委 is the 团委 of the 区. */
const YOUTH_LEAGUE = /^团([省市区县旗州盟镇乡])委$/u;

/** A name as names are compared: half-width, without white space and quotation marks, one kind of bracket. */
export const plainName = (name: string): string => (PLAIN.test(name) ? name : cleaned(name));

const cleaned = (name: string): string =>
  name
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(NO_PART, '')
    .replace(OPEN, '(')
    .replace(CLOSE, ')')
    .replace(YOUTH_LEAGUE, '$1团委');
