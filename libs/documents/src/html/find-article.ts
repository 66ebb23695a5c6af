import {
  allElements,
  attributeOf,
  childrenOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isUnseen,
  wordsOf,
} from './tree';

// The boxes into which WeChat and the publishing systems of government sites put an article.
const ARTICLE_NAME =
  /^(?:js_content|ucap-content|zoom|zoomcon|trs_editor|trs_ueditor|rich_media_content|pages_content|article-?content|article-?con|article_?body|con_?text)$/iu;
const FEWEST_WORDS = 40;
const MOST_OF_PAGE = 0.8;
const CONTAINERS = new Set([
  'body',
  'div',
  'section',
  'main',
  'article',
  'table',
  'tbody',
  'tr',
  'td',
  'center',
  'form',
]);

/** The element that holds the article of a page: by the name of its box, else by where most of the words are that are no links. */
export const findArticle = (root: HtmlNode): HtmlNode => {
  const elements = allElements(root);
  const body = elements.find(({ tagName }) => tagName === 'body') ?? root;
  if (!isWebPage(elements)) return body;
  const weights = weigh(body);
  const whole = weights.get(body) ?? 0;
  const named = elements.find((element) => isArticleBox(element) && (weights.get(element) ?? 0) >= FEWEST_WORDS);
  if (named) return named;
  let found: HtmlNode = body;
  for (let inner: HtmlNode | undefined = body; inner;) {
    found = inner;
    inner = childrenOf(found).find(
      (child) => isElement(child) && CONTAINERS.has(child.tagName) && (weights.get(child) ?? 0) > whole * MOST_OF_PAGE,
    );
  }
  return found;
};

/** A page that was saved, and not a piece that somebody chose and copied, nor a document that an office program saved. */
const isWebPage = (elements: readonly HtmlElement[]): boolean =>
  elements.some(({ tagName }) => tagName === 'title') &&
  !elements.some(
    (element) =>
      element.tagName === 'meta' &&
      /^(?:generator|progid)$/iu.test(attributeOf(element, 'name')) &&
      /word|wps|office/iu.test(attributeOf(element, 'content')),
  );

const isArticleBox = (element: HtmlElement): boolean =>
  element.tagName === 'article' ||
  attributeOf(element, 'itemprop') === 'articleBody' ||
  ARTICLE_NAME.test(attributeOf(element, 'id')) ||
  attributeOf(element, 'class')
    .split(/\s+/u)
    .some((name) => ARTICLE_NAME.test(name));

/** How many characters stand in each element, links not counted. */
const weigh = (root: HtmlNode): Map<HtmlNode, number> => {
  const weights = new Map<HtmlNode, number>();
  const visit = (node: HtmlNode): number => {
    const own = wordsOf(node)?.replace(/\s+/gu, '').length;
    if (own !== undefined) return own;
    if (isElement(node) && (node.tagName === 'a' || isUnseen(node))) return 0;
    let weight = 0;
    for (const child of childrenOf(node)) weight += visit(child);
    weights.set(node, weight);
    return weight;
  };
  visit(root);
  return weights;
};
