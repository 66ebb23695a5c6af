import { readReportDate } from './articles/days';
import { splitArticles } from './articles/split-articles';
import type { ParsedReport, ParseOptions } from './contract';
import { readParagraphs } from './page/paragraphs';
import { parseArticle } from './parse-article';

/**
 * Reads a report: its articles, and in each the directives with their issuers, owners, deadlines and groups. The text
 * is never edited: every span is a half-open range of UTF-16 offsets into it.
 */
export const parseReport = (text: string, options: ParseOptions): ParsedReport => {
  const written = options.date === undefined ? readReportDate(text) : undefined;
  const date = options.date ?? written;
  const articles = splitArticles(text, readParagraphs(text));
  const parsed = articles.map((article) =>
    parseArticle(text, article, date, { register: article.register, ...(options.units && { units: options.units }) }),
  );
  return {
    report: {
      title: articles.find(({ headline }) => headline !== '')?.headline ?? '',
      sha256: options.sha256 ?? '',
      ...(date !== undefined && { date }),
      dateSource: options.date !== undefined ? 'given' : written === undefined ? 'unknown' : 'text',
      length: text.length,
    },
    articles: parsed.map(({ article }) => article),
    dropped: parsed.flatMap(({ dropped }) => dropped),
  };
};
