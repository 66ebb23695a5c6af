import { NO_NAMES, SURNAME } from './surnames';

// What a person is called of whom a report tells for the help that the household gets, or for what befell it.
const CALLED =
  '(?:脱贫|监测|贫困|低保|特困|五保|困难|受灾|搬迁|移民|边缘|返贫|建档立卡|易致贫|残疾|独居|空巢|农|住|租|商|拆迁|安置|种植|养殖|帮扶|联系)户(?:户主)?|户主|村民|居民|' +
  '(?:监测|低保|帮扶|救助|保障)对象|(?:特困|低保|残疾|供养|信访|上访|来访|受困|患病)人员?|(?:困难|受灾|信访)群众|困难(?:职工|学生|党员)|' +
  '群众|农民(?:工)?|孤儿|(?:留守|困境)儿童|(?:留守|孤寡|独居|高龄|空巢|失能)?老人|患者|病人|学生|家长|投诉人|举报人|反映人|来电人|当事人|死者|伤者|业主|残疾人';
const GIVEN = '[\\u4e00-\\u9fff]';
// A name ends where something else is seen to begin.
const AFTER =
  '(?=$|[^\\u4e00-\\u9fff]|等|的|家|户|一家|夫妇|夫妻|父子|母女|同志|老人|本人|因|在|已|和|与|及|说|称|表示|反映|来电|来信|投诉|患|于|为|住|名下|自述|告诉|介绍)';
const NAME = `(?<name>${SURNAME}${GIVEN}{1,2}?)${AFTER}`;

const BEHIND_A_WORD = new RegExp(`(?:${CALLED})[:：“"（(「]?${NAME}`, 'gu');
// «张三、李四等3户», «走访王五家中»: told by what follows.
const BEFORE_A_HOUSEHOLD = new RegExp(
  `(?<=^|[^\\u4e00-\\u9fff]|走访|看望|慰问|帮扶|包联|入户|结对|联系|和|与|到|为|给|对|向)(?<name>${SURNAME}${GIVEN}{1,2}?)(?=等[\\d０-９一二三四五六七八九十两]+(?:户|名(?:村民|居民|群众))|一家|家中|家里|夫妇|夫妻|(?:[（(](?:脱贫|监测|低保|特困|边缘)))`,
  'gu',
);
// «脱贫户张三、李四和王五»: a list goes on.
const GOES_ON = new RegExp(`(?:[、，]|和|与|及)${NAME}`, 'uy');

const isName = (name: string): boolean => !NO_NAMES.has(name.slice(0, 2));

const listFrom = (text: string, at: number): string[] => {
  const names: string[] = [];
  for (GOES_ON.lastIndex = at; ;) {
    const name = GOES_ON.exec(text)?.groups?.name;
    if (name === undefined || !isName(name)) return names;
    names.push(name);
  }
};

/** The names of residents that a text tells of, by the words around them: «脱贫户张三», «村民李四», «王五等3户». */
export const personNames = (text: string): string[] =>
  [BEHIND_A_WORD, BEFORE_A_HOUSEHOLD].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups }) => {
      const name = groups?.name;
      return name === undefined || !isName(name) ? [] : [name, ...listFrom(text, index + found.length)];
    }),
  );
