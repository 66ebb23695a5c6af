/** A marking of state secrecy. It carries the level alone, for a refusal keeps no text. */
export interface SecrecyMarking {
  level: '绝密' | '机密' | '秘密';
}

const GAP = String.raw`[\s\p{Cf}]{0,6}`;
const LEVEL = `(?<level>[绝絕机機秘祕]${GAP}密)`;
const TERM = String.raw`(?:[\d一二三四五六七八九十]{1,3}(?:年|个月)|长期)`;
const URGENCY = '(?:特提|特急|加急|平急|急件)';
const NUMBER = String.raw`(?:(?:No[.．]?|№|份号[:：]?|编号[:：]?|第)?\d{1,10}号?)`;

/** «机密★10年»: a level with the star that the law on secrets prescribes. */
const STARRED = new RegExp(`${LEVEL}${GAP}(?:[级件]${GAP})?[★☆]`, 'u');
const STARRED_BY_HAND = new RegExp(`${LEVEL}${GAP}[*＊]${GAP}${TERM}`, 'u');
const LIST = String.raw`[、，,/或和及]`;
/** «密级：机密，保密期限：10年», but not an enumeration of the levels nor «秘密级以上文件». */
const LABELLED = new RegExp(
  `密${GAP}(?:级|等级|级别)${GAP}(?:[和及]保密期限)?${GAP}[:：（(]${GAP}${LEVEL}(?!${GAP}${LIST}${GAP}[绝絕机機秘祕]|级?以[上下])`,
  'u',
);
/** What may stand between a level and its term: «机密（10年）», «机密·10年», «秘密：5年». */
const TERMED = String.raw`(?:[（(·•:：]?${TERM}[）)]?)`;
/** A line, its spaces taken out, that holds the level with label, number, urgency or term, and nothing else. */
const ALONE = new RegExp(
  `^[★☆【〔［[(（「]?${NUMBER}?${URGENCY}?(?:保?密等?级别?[:：]?)?${LEVEL}[级件]?${TERMED}?[】〕\\]］)）」]?${URGENCY}?${NUMBER}?$`,
  'u',
);
/** «【机密】关于…»: the level in brackets before a title. */
const BEFORE_TITLE = new RegExp(`^[【〔［[(（]${LEVEL}[级件]?${TERM}?[】〕\\]］)）]`, 'u');

const HEAD_LINES = 10;
const LONGEST_MARKING = 40;
// «商业\n秘密»: the page broke a word of ordinary prose.
const PROSE_BEFORE = /(?:商业|国家|工作|企业|个人|技术|经营|军事|保守|保护|泄露|涉及|的)$/u;
const SENTENCE_END = /[。！？；：”」…—\-\d]$/u;

/** The marking of state secrecy that a text carries, wherever it stands; the bare word in prose is none. */
export const findSecrecyMarking = (text: string): SecrecyMarking | undefined => {
  const found = STARRED.exec(text) ?? STARRED_BY_HAND.exec(text) ?? LABELLED.exec(text) ?? findMarkedLine(text);
  const sign = found?.groups?.level?.charAt(0);
  if (sign === undefined) return undefined;
  return { level: '绝絕'.includes(sign) ? '绝密' : '机機'.includes(sign) ? '机密' : '秘密' };
};

const findMarkedLine = (text: string): RegExpExecArray | null => {
  let filled = 0;
  let previous = '';
  for (const raw of text.split(/[\n\r\f\u2028]/u)) {
    const line = raw.length > LONGEST_MARKING * 4 ? raw.slice(0, LONGEST_MARKING) : raw.replace(/[\s\p{Cf}]+/gu, '');
    if (line !== '') filled += 1;
    const inHead = filled <= HEAD_LINES;
    const alone = line.length <= LONGEST_MARKING ? ALONE.exec(line) : null;
    if (alone && (inHead ? !PROSE_BEFORE.test(previous) : previous === '' || SENTENCE_END.test(previous))) return alone;
    const title = inHead ? BEFORE_TITLE.exec(line) : null;
    if (title) return title;
    previous = line;
  }
  return null;
};
