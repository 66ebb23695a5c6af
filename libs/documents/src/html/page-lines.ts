import type { Allowance } from '../allowance';
import { refuse } from '../refusals';
import { tableLines } from '../tables/table-lines';
import { collapseSpaces, needSpace } from '../text/chinese-space';
import { listMarkers } from './list-marker';
import { tableRows } from './table-rows';
import { childrenOf, type HtmlElement, type HtmlNode, isElement, isUnseen, wordsOf } from './tree';

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q rb ruby s samp small span strike strong sub sup time tt u var wbr o:p st1:chsdate'.split(
    ' ',
  ),
);
/** What was read of a page beside its words. */
export interface PageFacts {
  pictures: number;
  repeated: boolean;
}

/** The source of a page is broken anywhere: beside a Chinese character that break is no space. */
const isSpace = (spaces: string, before: string, after: string): boolean =>
  !spaces.includes('\n') || needSpace(before, after);

/** The words below a node as lines: a block begins and ends one, the cells of a table are parted by tabs. */
export const pageLines = (root: HtmlNode, allowance: Allowance, facts: PageFacts): string[] => {
  const lines: string[] = [];
  let line = '';
  /** The number of a list item, until its first words come. */
  let marker = '';
  let length = 0;
  const endLine = (): void => {
    const words = collapseSpaces(line, isSpace).replace(/^ | $/gu, '');
    line = '';
    if (words === '') return;
    lines.push(`${marker}${words}`);
    marker = '';
  };
  const visitAll = (nodes: readonly HtmlNode[], depth: number): void => {
    if (depth > allowance.limits.depth * 4) refuse('too_deep');
    for (const node of nodes) visit(node, depth + 1);
  };
  const visit = (node: HtmlNode, depth: number): void => {
    const words = wordsOf(node);
    if (words !== undefined) {
      length += words.length;
      allowance.checkLength(length);
      line += words;
    } else if (isElement(node) && !isUnseen(node)) visitElement(node, depth);
    else if (!isElement(node)) visitAll(childrenOf(node), depth);
  };
  const visitElement = (element: HtmlElement, depth: number): void => {
    const { tagName } = element;
    if (tagName === 'img') facts.pictures += 1;
    else if (tagName === 'br' || tagName === 'hr') endLine();
    else if (tagName === 'rt' || tagName === 'rp') return;
    else if (INLINE.has(tagName)) visitAll(element.childNodes, depth);
    else {
      endLine();
      visitBlock(element, depth);
      endLine();
    }
  };
  const visitBlock = (element: HtmlElement, depth: number): void => {
    if (element.tagName === 'table') {
      allowance.checkDepth(depth);
      const read = (cell: HtmlElement): string[] => pageLines({ ...cell, tagName: 'div' }, allowance, facts);
      const { lines: rows, repeated } = tableLines(tableRows(element, read));
      facts.repeated ||= repeated;
      lines.push(...rows);
    } else if (element.tagName === 'pre') {
      lines.push(...preformatted(element));
    } else {
      const markers = listMarkers(element);
      for (const child of element.childNodes) {
        marker = (isElement(child) ? markers.get(child) : undefined) ?? marker;
        visit(child, depth + 1);
      }
      if (element.tagName === 'li') {
        endLine();
        marker = '';
      }
    }
  };
  visit(root, 0);
  endLine();
  return lines;
};

const preformatted = (element: HtmlElement): string[] => {
  const words = (node: HtmlNode): string => wordsOf(node) ?? childrenOf(node).map(words).join('');
  return words(element).split('\n');
};
