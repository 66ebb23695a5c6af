import type { Article, ParsedReport } from '../contract';
import type { AgreedAnswer } from './agreed-answer';
import type { Miss } from './miss';
import type { Scores } from './scores';
import { squeeze } from './squeezed-text';

/** One headline holds the other, and is not much longer: a line above or below it was taken in. */
const LEAST_SHARE_OF_HEADLINE = 0.6;

/** Whether two headlines mean the same article. */
export const isSameHeadline = (one: string, other: string): boolean => {
  const [short, long] = [squeeze(one), squeeze(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short === '') return false;
  return short === long || (long.includes(short) && short.length / long.length >= LEAST_SHARE_OF_HEADLINE);
};

/** Counts the headlines that were found, one to one, and the genres of the articles under them. */
export const compareArticles = (answer: AgreedAnswer, report: ParsedReport, scores: Scores): Miss[] => {
  const free = new Set<Article>(report.articles);
  return answer.articles.flatMap(({ headline, genre }): Miss[] => {
    if (squeeze(headline) === '') return [];
    scores.headlines.of += 1;
    const found = [...free].find((article) => isSameHeadline(article.headline, headline));
    if (!found) return [{ field: 'headline', sentence: squeeze(headline), agreed: squeeze(headline) }];
    free.delete(found);
    scores.headlines.right += 1;
    scores.genres.of += 1;
    if (found.genre !== genre) {
      return [{ field: 'genre', sentence: squeeze(headline), agreed: genre, read: found.genre }];
    }
    scores.genres.right += 1;
    return [];
  });
};
