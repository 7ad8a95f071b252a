import { QueryErrorResetBoundary, useQuery, useSuspenseQuery } from '@tanstack/react-query';

import type { Catalog } from '#core/catalog/catalog.ts';
import type { Company } from '#core/catalog/company.ts';

import type { LoadedArticle } from './load-article.ts';
import {
  articleQuery,
  catalogQuery,
  companyQuery,
  knownNamesQuery,
  worldQuery,
} from './queries.ts';

/** What is asked for, as far as it has come. */
export interface Loaded<Data> {
  data: Data | undefined;
  failed: boolean;
}

/** The catalog; suspends until it is here. */
export function useCatalog(): Catalog {
  return useSuspenseQuery(catalogQuery()).data;
}

/** The catalog for whoever shows how it comes. */
export function useCatalogLoading(): Loaded<Catalog> {
  const { data, isError } = useQuery(catalogQuery());
  return { data, failed: isError };
}

/** An article; suspends until it is here, null when there is none. */
export function useArticle(id: string): LoadedArticle | null {
  return useSuspenseQuery(articleQuery(id)).data;
}

/** An article once it is wanted; undefined until it is here. */
export function useArticleWhen(wanted: boolean, id: string): LoadedArticle | undefined {
  return useQuery({ ...articleQuery(id), enabled: wanted }).data ?? undefined;
}

/** Which actors stand in which sentence, once that is wanted. */
export function useCompany(wanted: boolean): Loaded<Company> {
  const { data, isError } = useQuery({ ...companyQuery(), enabled: wanted });
  return { data, failed: isError };
}

/** The outlines of the world's countries; suspends until they are here. */
export function useWorld() {
  return useSuspenseQuery(worldQuery()).data;
}

/** The names of the tables once they are wanted; undefined until they are here. */
export function useKnownNames(wanted: boolean): ReadonlyMap<string, string> | undefined {
  return useQuery({ ...knownNamesQuery(), enabled: wanted }).data;
}

/** Lets an error boundary below it ask again for what did not come. */
export const RetryBoundary = QueryErrorResetBoundary;
