import { packArticles } from '#core/search/searchable-articles.ts';

import { buildCatalog, type CatalogEntry } from './build-catalog.ts';
import { buildCompany } from './build-company.ts';
import { buildPlaces } from './build-places.ts';
import { buildProfiles } from './build-profiles.ts';
import { buildQuotes } from './build-quotes.ts';
import type { LeftOutFile } from './catalog.ts';
import type { Collection } from './collection.ts';

/** All a page knows of some articles, in the order given; what could not become one is only named. Deterministic. */
export function buildCollection(
  entries: readonly CatalogEntry[],
  leftOut: readonly LeftOutFile[] = [],
): Collection {
  return {
    catalog: buildCatalog(entries, leftOut),
    company: buildCompany(entries),
    quotes: buildQuotes(entries),
    profiles: buildProfiles(entries),
    places: buildPlaces(entries),
    search: packArticles(entries),
  };
}
