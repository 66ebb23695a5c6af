import type { Allowance } from '../allowance';
import type { DocumentWarning } from '../contract';
import { textOfLines } from '../text/clean-text';
import { warning } from '../warnings';
import { findArticle } from './find-article';
import { type PageFacts, pageLines } from './page-lines';
import { allElements, attributeOf, type HtmlElement, type HtmlNode, parsePage } from './tree';

/** The words of the article of a page, its title first. */
export interface PageWords {
  text: string;
  pictures: number;
  warnings: DocumentWarning[];
}

/** Reads a page of the web, or what was copied from one, from Word or from WeChat. */
export const readHtml = (html: string, allowance: Allowance): PageWords => {
  const root = parsePage(html, allowance);
  const article = findArticle(root);
  const facts: PageFacts = { pictures: 0, repeated: false };
  const lines = pageLines(article, allowance, facts);
  const text = textOfLines([...headOf(root, article, lines, allowance), ...lines]);
  return {
    text,
    pictures: facts.pictures,
    warnings: [
      ...(facts.repeated ? [warning('merged_cells_repeated')] : []),
      ...(facts.pictures > 0 ? [warning('pictures_not_read')] : []),
    ],
  };
};

const bare = (words: string): string => words.replace(/\s+/gu, '');

/** Title and day of publication, where the page tells them outside of the article. */
const headOf = (root: HtmlNode, article: HtmlNode, lines: readonly string[], allowance: Allowance): string[] => {
  if ('tagName' in article && article.tagName === 'body') return [];
  const elements = allElements(root);
  const beginning = bare(lines.slice(0, 5).join(''));
  const told = (words: string): boolean => words === '' || beginning.includes(bare(words));
  const title = titleOf(elements, allowance);
  const day = metaOf(elements, 'PubDate').trim();
  return [...(told(title) ? [] : [title]), ...(told(day) ? [] : [`发布时间：${day}`])];
};

const titleOf = (elements: readonly HtmlElement[], allowance: Allowance): string => {
  const words = (element: HtmlElement | undefined): string =>
    element ? pageLines(element, allowance, { pictures: 0, repeated: false }).join('') : '';
  return (
    [
      words(elements.find((element) => attributeOf(element, 'id') === 'activity-name')),
      metaOf(elements, 'ArticleTitle'),
      words(elements.find(({ tagName }) => tagName === 'h1')),
      metaOf(elements, 'og:title'),
    ]
      .map((title) => title.replace(/\s+/gu, ' ').trim())
      .find((title) => title !== '') ?? ''
  );
};

const metaOf = (elements: readonly HtmlElement[], name: string): string => {
  const meta = elements.find(
    (element) =>
      element.tagName === 'meta' &&
      [attributeOf(element, 'name'), attributeOf(element, 'property')].some(
        (given) => given.toLowerCase() === name.toLowerCase(),
      ),
  );
  return meta ? attributeOf(meta, 'content') : '';
};
