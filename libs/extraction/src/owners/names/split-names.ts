import { everyMatch } from '../../lexicon/every-match';
import type { Span } from '../../contract';
import { acceptNames, AND_SO_ON, BARE_TAIL, type Reading, type ReadName } from './read-name';
import { ALL_PLACES } from './unit-classes';
import { readUnitName, type Naming } from './unit-name';

const CONJUNCTION = /以及其?|[和及与暨]其?|\//gu;
const BARE = /^(?:相关)?(?:部门|单位|机构|政府|人员|主体|行业|组织)(?:[等及和与]|$)/u;
/** «等部门和各地区»: what the names were, and more names. */
const KIND_AND_MORE = /^(?:部门|单位|机构)(?:以及|[和及与暨])(?=.{2})(?!部门|单位|机构)/u;
const NOTE = /[（(](?<part>牵头|主办|主责|负责|配合|协办|协助)(?:单位|部门)?[）)]$/u;
const OPENING = '（(“《【〔[';
const CLOSING = '）)”》】〕]';

/** The names of a list that fills `span` from end to end; undefined where a part of it is no name. */
export const splitNames = (text: string, span: Span, naming: Naming): ReadName[] | undefined => {
  const names: Reading[] = [];
  const parts = coordinates(text, span);
  const hasTail = parts.some((part) => BARE_TAIL.test(tailOf(text, part)) && tailOf(text, part) !== '');
  // «城东、河西等乡镇»: the tail says that these words are names, whatever their form.
  const own = hasTail ? { ...naming, strict: false } : naming;
  for (const part of parts) {
    const words = text.slice(part.start, part.end);
    const etc = AND_SO_ON.exec(words);
    const before = etc ? { start: part.start, end: part.start + etc.index } : part;
    const after = etc ? { start: part.start + etc.index + 1, end: part.end } : undefined;
    if (!addNames(text, before, own, names) || (after && !addTail(text, after, naming, names))) return undefined;
  }
  return acceptNames(names, hasTail);
};

const tailOf = (text: string, { start, end }: Span): string => {
  const words = text.slice(start, end);
  const etc = AND_SO_ON.exec(words);
  return etc ? words.slice(etc.index + etc[0].length) : '';
};

const addTail = (text: string, span: Span, naming: Naming, names: Reading[]): boolean => {
  if (BARE_TAIL.test(text.slice(span.start, span.end))) return true;
  const kind = KIND_AND_MORE.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  if (kind > 0) return addNames(text, { start: span.start + kind, end: span.end }, naming, names);
  const [first, ...more] = conjuncts(text, span);
  if (!first) return true;
  const isBare = BARE_TAIL.test(text.slice(first.start, first.end));
  return (isBare ? more : [first, ...more]).every((part) => addName(text, part, naming, names));
};

const addNames = (text: string, span: Span, naming: Naming, names: Reading[]): boolean =>
  conjuncts(text, span).every((part) => addName(text, part, naming, names));

const addName = (text: string, span: Span, naming: Naming, names: Reading[]): boolean => {
  const words = text.slice(span.start, span.end);
  const note = NOTE.exec(words);
  const name = note ? words.slice(0, note.index) : words;
  const reading = readUnitName(name, naming);
  if (!reading) return false;
  const part = note?.groups?.part;
  names.push({
    name,
    span: { start: span.start, end: span.start + name.length },
    class: reading === 'class',
    reading,
    ...(part && { note: /[牵主负]/u.test(part) ? 'leads' : 'supports' }),
  });
  return true;
};

/** Cuts at 、and commas that stand outside brackets, and takes the spaces off. */
const coordinates = (text: string, { start, end }: Span): Span[] => {
  const parts: Span[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at += 1) {
    const idiom = text.charAt(at) === '各' ? ALL_PLACES.exec(text.slice(at, end)) : null;
    if (idiom) at += idiom[0].length;
    const sign = text.charAt(at);
    if (at < end && OPENING.includes(sign)) depth += 1;
    if (at < end && CLOSING.includes(sign)) depth -= 1;
    if (at < end && (depth > 0 || !('、，,；;\n'.includes(sign) || isGap(text, at)))) continue;
    const part = withoutSpaces(text, { start: from, end: at });
    if (part.end > part.start) parts.push(part);
    from = at + 1;
  }
  return parts;
};

/** «县财政局   县发改局»: in a column names stand apart by wide spaces; a narrow one may stand inside 财 政 局. */
const isGap = (text: string, at: number): boolean =>
  text.charAt(at) === '\t' || /^[ \u3000]{2}/u.test(text.slice(at, at + 2));

const withoutSpaces = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && text.charAt(start).trim() === '') start += 1;
  while (end > start && text.charAt(end - 1).trim() === '') end -= 1;
  return { start, end };
};

/** Cuts at 和, 及, 与 where a name stands before it; inside 工业和信息化部 none does. */
const conjuncts = (text: string, span: Span): Span[] => {
  const words = text.slice(span.start, span.end);
  for (const match of everyMatch(CONJUNCTION, words)) {
    const right = words.slice(match.index + match[0].length);
    if (match.index < 2 || right === '' || BARE.test(right)) continue;
    const left = readUnitName(words.slice(0, match.index), { strict: true });
    // «区文化和旅游局»: a field of work is only half of a name.
    if (
      !left ||
      (left !== 'class' &&
        !/[局委会办室处部厅署府心组班队司团行联协社院所站馆校学关区道镇乡村]$/u.test(words.slice(0, match.index)))
    )
      continue;
    const middle = span.start + match.index;
    return [{ start: span.start, end: middle }, ...conjuncts(text, { start: middle + match[0].length, end: span.end })];
  }
  return [span];
};

/** Whether words are names of units and classes of units from end to end: «县水务局、各乡镇». */
export const splitsIntoNames = (words: string): boolean =>
  splitNames(words, { start: 0, end: words.length }, { strict: true }) !== undefined;
