import type { Span } from '../contract';
import type { AgreedAnswer, AgreedDirective, Quotation } from './agreed-answer';
import { squeeze } from './squeezed-text';

/** What an answer claims and its text does not show: quotes elsewhere, names and times that it does not hold, ids twice. */
export const findUnproved = (answer: AgreedAnswer, text: string): string[] => {
  const words = squeeze(text);
  const ids = new Set<string>();
  let last: Span = { start: 0, end: 0 };
  return answer.articles.flatMap(({ headline, directives }, at) => [
    ...complain(!words.includes(squeeze(headline)), `articles[${at}].headline`, '原文中没有这个标题'),
    ...directives.flatMap((directive, index) => {
      const path = `articles[${at}].directives[${index}]`;
      const complaints = [
        ...complain(ids.has(directive.id), `${path}.id`, `编号 ${directive.id} 重复`),
        ...complain(directive.span.start < last.end, `${path}.span`, '与前一条重叠，或次序不对'),
        ...unprovedDirective(directive, path, text, words),
      ];
      ids.add(directive.id);
      last = directive.span;
      return complaints;
    }),
  ]);
};

const unprovedDirective = (directive: AgreedDirective, path: string, text: string, words: string): string[] => {
  const { issuer, owners, deadlines, parts, span } = directive;
  return [
    ...unprovedQuote(directive, path, text),
    ...complain(issuer !== undefined && !words.includes(issuer.name), `${path}.issuer.name`, '原文中没有这个名称'),
    ...owners.flatMap(({ name }, at) =>
      complain(!words.includes(squeeze(name)), `${path}.owners[${at}].name`, '原文中没有这个名称'),
    ),
    ...deadlines.flatMap(({ raw }, at) =>
      complain(!words.includes(squeeze(raw)), `${path}.deadlines[${at}].raw`, '原文中没有这个时限'),
    ),
    ...parts.flatMap((part, at) => [
      ...unprovedQuote(part, `${path}.parts[${at}]`, text),
      ...complain(part.span.start < span.start || part.span.end > span.end, `${path}.parts[${at}].span`, '在本条之外'),
    ]),
  ];
};

const unprovedQuote = ({ quote, span }: Quotation, path: string, text: string): string[] => {
  const held = squeeze(text.slice(span.start, span.end));
  return complain(held !== squeeze(quote), `${path}.span`, `此处的原文是“${held.slice(0, 24)}”，不是引文`);
};

const complain = (wrong: boolean, path: string, what: string): string[] => (wrong ? [`${path}：${what}`] : []);
