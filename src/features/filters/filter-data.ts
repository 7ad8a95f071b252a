import type { Catalog } from '#core/catalog/catalog.ts';
import type { FacetKey } from '#core/selection/filter.ts';
import type { Selection } from '#core/selection/select-articles.ts';

/** What the filters show, whatever they stand in. */
export interface FilterData {
  catalog: Catalog;
  selection: Selection;
  nameValue: (facet: FacetKey, id: string) => string;
}
