import { queryOptions } from '@tanstack/react-query';

import type { AnalyzedArticle } from '#core/article.ts';

export interface LoadedArticle {
  text: string;
  analysis: AnalyzedArticle;
}

/** Everything the page knows before an article is opened. */
export function catalogQuery() {
  return queryOptions({
    queryKey: ['catalog'],
    queryFn: async () => (await import('virtual:depesche/catalog')).catalog,
  });
}

/** One article's text and analysis; null when there is no such article. */
export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: async (): Promise<LoadedArticle | null> => {
      const { loadArticle } = await import('virtual:depesche/articles');
      const { text, analysis } = (await loadArticle[id]?.()) ?? {};
      return text === undefined || analysis === undefined ? null : { text, analysis };
    },
  });
}

/** Which actors stand in which sentence. */
export function companyQuery() {
  return queryOptions({
    queryKey: ['company'],
    queryFn: async () => {
      const { company } = await import('virtual:depesche/company');
      const { unpackCompany } = await import('#core/catalog/company.ts');
      return unpackCompany(company);
    },
  });
}

/** The outlines of the world's countries. */
export function worldQuery() {
  return queryOptions({
    queryKey: ['world'],
    queryFn: async () => (await import('virtual:depesche/world')).world,
  });
}

/** What the tables call actors and organisations no article mentions; large, and seldom wanted. */
export function knownNamesQuery() {
  return queryOptions({
    queryKey: ['known-names'],
    queryFn: async () => (await import('#core/knowledge/name-by-id.ts')).listNames(),
  });
}
