import type { Span } from '@duban/extraction';

/** How items are numbered, from the chapter down. */
const LEVELS = [
  /^[一二三四五六七八九十]{1,3}、/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^\d{1,2}[.．、](?!\d)/u,
] as const;
const LABEL = /^(?:责任|牵头|主办|承办|配合|协办|落实)(?:单位|部门)?[：:]/u;

const LONGEST_HEADING = 120;
const LOOKED_BACK = 20_000;
const LABEL_LINES = 3;

interface Line extends Span {
  words: string;
}

const lineAt = (source: string, start: number, limit: number): Line => {
  const broken = source.indexOf('\n', start);
  const end = broken < 0 || broken > limit ? limit : broken;
  return { start, end, words: source.slice(start, end).trim() };
};

const levelOf = (words: string): number => {
  const level = LEVELS.findIndex((pattern) => pattern.test(words));
  return level < 0 ? LEVELS.length : level;
};

/** The numbered headings above a stretch of an article, the nearest first, each of a higher level than the one before it. */
export const headingsAbove = (source: string, { start }: Span, article: Span): Span[] => {
  const first = Math.max(article.start, start - LOOKED_BACK);
  const own = source.lastIndexOf('\n', start - 1) + 1;
  let level = levelOf(source.slice(Math.max(own, first), start + 12).trim());
  const found: Span[] = [];
  for (let end = own - 1; end > first && level > 0; end = source.lastIndexOf('\n', end - 1)) {
    const line = lineAt(source, Math.max(first, source.lastIndexOf('\n', end - 1) + 1), end);
    const above = levelOf(line.words);
    if (above >= level || line.words.length > LONGEST_HEADING) continue;
    level = above;
    found.push({ start: line.start, end: line.end });
  }
  return found;
};

/** The lines right below a stretch that name who answers for it: «责任单位：…». */
export const labelsBelow = (source: string, { end }: Span, article: Span): Span[] => {
  const found: Span[] = [];
  let at = source.indexOf('\n', Math.max(end - 1, article.start));
  for (let lines = 0; lines < LABEL_LINES && at >= 0 && at < article.end; lines += 1) {
    const line = lineAt(source, at + 1, article.end);
    if (!LABEL.test(line.words)) break;
    found.push({ start: line.start, end: line.end });
    at = line.end < article.end ? line.end : -1;
  }
  return found;
};
