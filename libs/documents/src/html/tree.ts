import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import type { Allowance } from '../allowance';

export type HtmlNode = DefaultTreeAdapterMap['node'];
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** The tree of a page as browsers build it; a page nested too deeply is refused while it is being built. */
export const parsePage = (html: string, allowance: Allowance): HtmlNode => {
  let depth = 0;
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      allowance.checkDepth(depth);
      allowance.checkTime();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  return parse(html, { treeAdapter, scriptingEnabled: false });
};

/** The children of a node; none where it can have none. */
export const childrenOf = (node: HtmlNode): readonly HtmlNode[] => ('childNodes' in node ? node.childNodes : []);

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

/** An attribute of an element; empty where it has none of that name. */
export const attributeOf = (element: HtmlElement, name: string): string =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? '';

/** The words of a text node; undefined for every other. */
export const wordsOf = (node: HtmlNode): string | undefined =>
  node.nodeName === '#text' && 'value' in node ? node.value : undefined;

/** Every element of a tree in the order of the page. */
export const allElements = (root: HtmlNode): HtmlElement[] => {
  const found: HtmlElement[] = [];
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) found.push(node);
    waiting.push(...[...childrenOf(node)].reverse());
  }
  return found;
};

const NOT_SEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'iframe',
  'object',
  'embed',
  'svg',
  'canvas',
  'audio',
  'video',
  'select',
  'button',
  'input',
  'textarea',
  'nav',
  'del',
  'xml',
]);

/** A reader of the page does not see it, or it is a control of the page and no text. */
export const isUnseen = (element: HtmlElement): boolean => {
  if (NOT_SEEN.has(element.tagName)) return true;
  if (element.attrs.some(({ name }) => name === 'hidden')) return true;
  return /display\s*:\s*none|mso-hide\s*:\s*all/iu.test(attributeOf(element, 'style'));
};
