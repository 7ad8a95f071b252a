import type { PackedSearchIndex } from '#core/search/pack-search-index.ts';

import type { PackedCompany } from './build-company.ts';
import type { PackedPlaces } from './build-places.ts';
import type { PackedProfiles } from './build-profiles.ts';
import type { PackedQuotes } from './build-quotes.ts';
import type { Catalog } from './catalog.ts';

/** All that lists, pages, pictures and search know of some articles; plain data, so that it can be sent and kept. */
export interface Collection {
  catalog: Catalog;
  company: PackedCompany;
  quotes: PackedQuotes;
  profiles: PackedProfiles;
  places: PackedPlaces;
  search: PackedSearchIndex;
}
