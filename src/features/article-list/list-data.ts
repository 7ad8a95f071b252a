import type { Catalog, CatalogActor } from '#core/corpus/catalog.ts';
import type { FacetKey } from '#core/corpus/filter.ts';
import type { Selection } from '#core/corpus/select-articles.ts';

/** What the list shows, derived once for all its parts. */
export interface ListData {
  catalog: Catalog;
  selection: Selection;
  actors: ReadonlyMap<string, CatalogActor>;
  nameValue: (facet: FacetKey, id: string) => string;
  /** The article that is open. */
  articleId: string | undefined;
}
