import { FACETS, type FacetKey } from '#core/corpus/filter.ts';
import { listFacetValues } from '#core/corpus/list-facet-values.ts';
import { useChangeView, useSetFacet } from '#view-state/use-view.ts';

import { Facet } from './Facet.tsx';
import type { FilterData } from './filter-data.ts';

// So many rows of each that the three facets open at first stand in a window 900 px high.
const SIZES: Record<FacetKey, number> = {
  actors: 6,
  countries: 4,
  topics: 5,
  organisations: 6,
  sources: 6,
  status: 5,
};

const FOLDED: ReadonlySet<FacetKey> = new Set(['organisations', 'sources', 'status']);

/** The facets one below the other, or one of them alone. */
export function Facets({ data, only }: { data: FilterData; only?: FacetKey }) {
  const setFacet = useSetFacet();
  const changeView = useChangeView();
  const { filter } = data.selection;
  const source = { ...data, filter, counts: data.selection.counts };

  return FACETS.filter((facet) => only === undefined || facet === only).map((facet) => (
    <Facet
      key={facet}
      facet={facet}
      values={listFacetValues(facet, source)}
      choice={filter[facet]}
      size={only === undefined ? SIZES[facet] : 30}
      folded={only === undefined && FOLDED.has(facet)}
      onSet={(id, state) => setFacet(facet, id, state)}
      onMode={(mode) => changeView({ filter: { ...filter, [facet]: { ...filter[facet], mode } } })}
    />
  ));
}
