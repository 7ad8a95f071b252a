import { queryOptions } from '@tanstack/react-query';

import { loadArticle } from './load-article.ts';
import { withOwn } from './own/own-flag.ts';

/** Everything the page knows before an article is opened. */
export function catalogQuery() {
  return queryOptions({
    queryKey: ['catalog'],
    queryFn: ({ client }) =>
      withOwn(
        client,
        'catalog',
        import('virtual:depesche/catalog').then(({ catalog }) => catalog),
      ),
  });
}

/** One article's text and analysis; null when there is no such article. */
export function articleQuery(id: string) {
  return queryOptions({ queryKey: ['article', id], queryFn: () => loadArticle(id) });
}

/** Which actors stand in which sentence. */
export function companyQuery() {
  return queryOptions({
    queryKey: ['company'],
    queryFn: async ({ client }) => {
      const packed = import('virtual:depesche/company').then(({ company }) => company);
      const { unpackCompany } = await import('#core/catalog/company.ts');
      return unpackCompany(await withOwn(client, 'company', packed));
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
