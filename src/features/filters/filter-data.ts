import type { Catalog } from '#core/corpus/catalog.ts';
import type { FacetKey } from '#core/corpus/filter.ts';
import type { Selection } from '#core/corpus/select-articles.ts';

/** What the filters show, whatever they stand in. */
export interface FilterData {
  catalog: Catalog;
  selection: Selection;
  nameValue: (facet: FacetKey, id: string) => string;
}
