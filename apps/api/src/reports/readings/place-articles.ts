import type { Article } from '@duban/extraction';

/** An article as it is stored: its facts, without its directives. */
export interface StoredArticle extends Omit<Article, 'directives' | 'anchor'> {
  id: string;
  index: number;
  anchor: string | null;
}

/** An article of a reading, with the row that holds it. */
export interface PlacedArticle extends StoredArticle {
  /** The row is still to be written. */
  isNew: boolean;
  directives: Article['directives'];
}

const factsOf = ({ index, headline, span, anchor, genre, dates }: Omit<StoredArticle, 'id'>): string =>
  JSON.stringify([index, headline, span.start, span.end, anchor, genre, dates]);

/** Finds for each article that was read the row that says the same; an article that none tells gets a new one. */
export const placeArticles = (
  read: readonly Article[],
  stored: readonly StoredArticle[],
  newId: () => string,
): PlacedArticle[] => {
  const known = new Map(stored.map((article) => [factsOf(article), article.id]));
  return read.map(({ anchor = null, ...article }, index) => {
    const facts = { ...article, index, anchor };
    const id = known.get(factsOf(facts));
    return { ...facts, id: id ?? newId(), isNew: id === undefined };
  });
};
