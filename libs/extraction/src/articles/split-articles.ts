import type { Span } from '../contract';
import { datelineOf, isAnotherReport, isNumbered } from '../page/line-shapes';
import type { Paragraph } from '../page/paragraphs';
import { chooseHeadline, namesEvent } from './headline';
import { isDocument, type Register } from './register';

/** One report of the page: its headline, and the paragraphs below it in order. */
export interface ArticleText {
  /** Heading lines as they stand; the headline joined is `headline`. */
  headline: string;
  span: Span;
  /** Slogans, subtitles and bylines above the text. */
  above: Paragraph[];
  paragraphs: Paragraph[];
  register: Register;
}

interface Open {
  above: Paragraph[];
  paragraphs: Paragraph[];
}

/** A report without a dateline begins with the day or with «近日». */
const EVENT_LEAD = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日|^\d{1,2}日|^(?:近日|日前|连日来|昨日|昨天|今日|今天)/u;

const isTitle = (paragraph: Paragraph): boolean => paragraph.kind === 'heading' && !isNumbered(paragraph.head);

/** A short text whose photographer is named right after it. */
const isPhotoStory = (following: readonly Paragraph[]): boolean =>
  following.slice(1, 3).some(({ kind }) => kind === 'credit') &&
  (following[0]?.end ?? 0) - (following[0]?.start ?? 0) < 300;

/** Headings of like length within a few paragraphs are the headings inside one report. */
const NEIGHBOURS = 8;
const LIKE = 4;
const LONGEST_SUBHEADING = 20;

/** Is there another heading nearby that looks like this one, without a dateline below it? */
const hasTwin = (paragraphs: readonly Paragraph[], title: Paragraph, from: number): boolean => {
  const at = paragraphs.lastIndexOf(title, from);
  const near = paragraphs.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS);
  return near.some((other, index) => {
    const below = near[index + 1];
    const text = below?.kind === 'text' && datelineOf(below.head) === '' && !EVENT_LEAD.test(below.head);
    const like = Math.abs(other.head.length - title.head.length) <= LIKE && other.head.length <= LONGEST_SUBHEADING;
    return other !== title && isTitle(other) && text && like;
  });
};

/** Do the heading lines above a paragraph, or the paragraph itself, begin another report? */
const beginsArticle = (
  open: Open,
  above: readonly Paragraph[],
  paragraphs: readonly Paragraph[],
  at: number,
): boolean => {
  const following = paragraphs.slice(at, at + 3);
  const head = following[0]?.head ?? '';
  const dated = datelineOf(head) !== '' && !isAnotherReport(head);
  const hasText = open.paragraphs.some(({ kind }) => kind === 'text');
  const titles = above.filter(isTitle);
  const [title] = titles;
  if (!title) return dated && hasText;
  if (dated || isPhotoStory(following) || EVENT_LEAD.test(head)) return true;
  if (above.some(({ kind }) => kind === 'byline') || open.paragraphs.at(-1)?.kind === 'credit') return true;
  if (isAnotherReport(head) || following[0]?.kind !== 'text') return false;
  return titles.length >= 2 || namesEvent(title.head) || !hasTwin(paragraphs, title, at);
};

const close = (source: string, { above, paragraphs }: Open, register: Register): ArticleText => {
  const headline = chooseHeadline(above.filter(isTitle), register);
  const all = [...above, ...paragraphs];
  const start = Math.min(...all.map((paragraph) => paragraph.start));
  const end = Math.max(...all.map((paragraph) => paragraph.end));
  const lines = headline.map((line) => source.slice(line.start, line.end));
  return { headline: lines.join(''), span: { start, end }, above, paragraphs, register };
};

/** The reports of a page in order. A document is one report whatever headings it has. */
export const splitArticles = (source: string, paragraphs: readonly Paragraph[]): ArticleText[] => {
  const whole = isDocument(source, paragraphs) && !paragraphs.some(({ head }) => datelineOf(head) !== '');
  const done: ArticleText[] = [];
  let open: Open = { above: [], paragraphs: [] };
  let above: Paragraph[] = [];
  let apart = false;
  const finish = (): void => {
    if (open.paragraphs.length === 0) return;
    const text = open.paragraphs.map(({ start, end }) => source.slice(start, end)).join('\n');
    done.push(
      close(source, open, whole || isDocument(text, [...open.above, ...open.paragraphs]) ? 'document' : 'news'),
    );
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind === 'separator') apart = true;
    if (paragraph.kind === 'separator' || paragraph.kind === 'furniture') continue;
    if (isTitle(paragraph) || paragraph.kind === 'byline') {
      above.push(paragraph);
      continue;
    }
    const begins = open.paragraphs.length === 0 || (!whole && (apart || beginsArticle(open, above, paragraphs, index)));
    if (begins) {
      finish();
      open = { above, paragraphs: [] };
    } else {
      open.paragraphs.push(...above.filter(isTitle));
    }
    open.paragraphs.push(paragraph);
    above = [];
    apart = false;
  }
  finish();
  return done;
};
