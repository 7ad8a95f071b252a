import { useQueries } from '@tanstack/react-query';

import type { LoadedArticle } from './load-article.ts';
import { articleQuery } from './queries.ts';

/** The texts of some articles by id, as far as they have come. */
export function useTexts(ids: readonly string[]): ReadonlyMap<string, string> {
  return useQueries({ queries: ids.map((id) => articleQuery(id)), combine: collectTexts });
}

function collectTexts(
  results: readonly { data: LoadedArticle | null | undefined }[],
): ReadonlyMap<string, string> {
  return new Map(
    results.flatMap(({ data }) => (data ? [[data.analysis.id, data.text] as const] : [])),
  );
}
