import { withoutTimes } from './pairs-of-work';

/** Kinds of places and buildings, and the words before them that name none: 水渠 is any, 南渠 is one. */
const PLACES: readonly (readonly [kind: string, anyOne: string])[] = [
  ['沟', '水排山'],
  ['河', '江内治'],
  ['渠', '灌水沟引'],
  ['村', '农乡全各该中'],
  ['镇', '乡城村各全该建'],
  ['乡', '城全各下'],
  ['街', '大沿临'],
  ['巷', '街背小'],
  ['路', '道公铁思出线马管网电水头'],
  ['桥', '危大'],
  ['塘', '水鱼池'],
  ['湖', '江'],
  ['水库', '型座个'],
  ['小区', '旧型座个'],
  ['社区', '各个'],
  ['园区', '业各个'],
  ['小学', '中'],
  ['中学', '小'],
  ['医院', '立级'],
  ['公园', '个'],
  ['广场', '个'],
  ['泵站', '座个'],
  ['涵洞', '座个'],
];
/** Characters before a kind that begin or end other words. */
const NO_NAME = '的和及与或在对到从向由把将是为各全该本每座条个所处家等成修建清通治查';
const HAN = /\p{Script=Han}/u;

/** Characters of one series, and what has to follow where the character alone would say little. */
const SERIES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['direction', /(?<value>[东西南北])(?<frame>\p{Script=Han})/gu],
  ['course', /(?<value>[上下])(?<frame>[游段村沟庄坝片层])/gu],
  ['season', /(?<value>[春夏秋冬])(?<frame>[^节\P{Script=Han}])/gu],
  ['size', /(?<value>[大中小])(?<frame>[学型])/gu],
  ['age', /(?<value>[新旧老])(?<frame>[区城村街校线馆桥路])/gu],
  ['row', /(?<value>[前后])(?<frame>[街巷院村])/gu],
];
const NUMBER =
  /第?(?<number>\d{1,12}(?:\.\d{1,6})?|[一二两三四五六七八九十百千]{1,12})[余多]?(?<unit>[%％\p{Script=Han}])/gu;
const DIGITS = '零一二三四五六七八九';

/** «十二» → 12, up to 99; what is larger is compared as it is written. */
const readNumber = (word: string): string => {
  const spelt = /^(?<tens>[一二三四五六七八九]?)(?<ten>十?)(?<ones>[一二三四五六七八九]?)$/u.exec(
    word.replace('两', '二'),
  );
  if (!spelt?.groups) return word;
  const { tens = '', ten = '', ones = '' } = spelt.groups;
  if (ten === '') return tens !== '' && ones !== '' ? word : String(DIGITS.indexOf(tens || ones));
  return String((tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones)));
};

/** What tells one piece of work from another of its kind: by what is counted or named, the numbers or names. */
export const tellingMarks = (said: string): Map<string, Set<string>> => {
  const text = withoutTimes(said);
  const marks = new Map<string, Set<string>>();
  const mark = (frame: string, value: string) => marks.set(frame, (marks.get(frame) ?? new Set()).add(value));
  for (const { groups } of text.matchAll(NUMBER)) mark(`number ${groups?.unit}`, readNumber(groups?.number ?? ''));
  for (const [name, pattern] of SERIES) {
    for (const { groups } of text.matchAll(pattern)) mark(`${name} ${groups?.frame}`, groups?.value ?? '');
  }
  for (const [kind, anyOne] of PLACES) {
    for (let at = text.indexOf(kind); at !== -1; at = text.indexOf(kind, at + 1)) {
      const before = text[at - 1] ?? '';
      if (HAN.test(before) && !NO_NAME.includes(before) && !anyOne.includes(before)) mark(`place ${kind}`, before);
    }
  }
  return marks;
};

/** Whether two texts speak of different things of one kind: 南沟 and 北沟, 12号 and 13号. */
export const contradict = (one: string, other: string): boolean => {
  const marks = tellingMarks(other);
  return [...tellingMarks(one)].some(([frame, values]) => {
    const others = marks.get(frame);
    return others !== undefined && ![...values].some((value) => others.has(value));
  });
};
