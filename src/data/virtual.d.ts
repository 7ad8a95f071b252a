declare module 'virtual:depesche/catalog' {
  import type { Catalog } from '#core/catalog/catalog.ts';

  export const catalog: Catalog;
}

declare module 'virtual:depesche/articles' {
  import type { AnalyzedArticle } from '#core/article.ts';

  /** By article id; each load fetches one chunk. */
  export const loadArticle: Readonly<
    Record<string, () => Promise<{ text: string; analysis: AnalyzedArticle }>>
  >;
}

declare module 'virtual:depesche/search' {
  import type { PackedSearchIndex } from '#core/search/pack-search-index.ts';

  export const searchIndex: PackedSearchIndex;
}

declare module 'virtual:depesche/company' {
  import type { PackedCompany } from '#core/catalog/build-company.ts';

  export const company: PackedCompany;
}

declare module 'virtual:depesche/quotes' {
  import type { PackedQuotes } from '#core/catalog/build-quotes.ts';

  export const quotes: PackedQuotes;
}

declare module 'virtual:depesche/profiles' {
  import type { PackedProfiles } from '#core/catalog/build-profiles.ts';

  export const profiles: PackedProfiles;
}

declare module 'virtual:depesche/places' {
  import type { PackedPlaces } from '#core/catalog/build-places.ts';

  export const places: PackedPlaces;
}

declare module 'virtual:depesche/world' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  /** The countries' `id` is their code. */
  export const world: Topology<{ countries: GeometryCollection }>;
}

declare module 'virtual:depesche/offline-plan' {
  import type { OfflinePlan } from '#core/offline/offline-plan.ts';

  export const plan: OfflinePlan;
}
