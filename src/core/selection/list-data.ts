import type { Catalog, CatalogActor } from '#core/catalog/catalog.ts';

import type { FacetKey } from './filter.ts';
import type { Selection } from './select-articles.ts';

/** What list and views show, derived once for all their parts. */
export interface ListData {
  catalog: Catalog;
  selection: Selection;
  actors: ReadonlyMap<string, CatalogActor>;
  nameValue: (facet: FacetKey, id: string) => string;
}
