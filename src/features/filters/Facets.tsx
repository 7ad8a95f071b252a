import type { FacetKey } from '#core/selection/filter.ts';
import { listFacetValues } from '#core/selection/list-facet-values.ts';
import { useSetting } from '#data/settings.ts';
import { useChangeView, useSetFacet } from '#view-state/use-view.ts';

import { ActorNearness } from './ActorNearness.tsx';
import { ActorRole } from './ActorRole.tsx';
import { Facet } from './Facet.tsx';
import type { FilterData } from './filter-data.ts';
import { LazyDayFacet } from './LazyDayFacet.tsx';

// So many rows of each that the four facets open at first stand in a window 900 px high.
const SIZES: Record<FacetKey, number> = {
  actors: 5,
  countries: 4,
  topics: 4,
  organisations: 6,
  sources: 6,
  status: 5,
};

const FOLDED: ReadonlySet<FacetKey> = new Set(['organisations', 'sources', 'status']);

/** What stands in the filter pane, from top to bottom, and on the tabs of the sheet. */
export const SECTIONS = [
  'actors',
  'countries',
  'topics',
  'days',
  'organisations',
  'sources',
  'status',
] as const;

export type SectionKey = (typeof SECTIONS)[number];

/** The facets one below the other, or one of them alone. */
export function Facets({ data, only }: { data: FilterData; only?: SectionKey }) {
  const setFacet = useSetFacet();
  const changeView = useChangeView();
  const { filter } = data.selection;
  const byName = useSetting('facetsByName');
  const source = { ...data, filter, counts: data.selection.counts, byName };

  return SECTIONS.filter((section) => only === undefined || section === only).map((section) =>
    section === 'days' ? (
      <LazyDayFacet key={section} data={data} alone={only !== undefined} />
    ) : (
      <Facet
        key={section}
        facet={section}
        values={listFacetValues(section, source)}
        choice={filter[section]}
        size={only === undefined ? SIZES[section] : 30}
        folded={only === undefined && FOLDED.has(section)}
        manner={section === 'actors' && <ActorRole />}
        nearness={section === 'actors' && <ActorNearness filter={filter} />}
        onSet={(id, state) => setFacet(section, id, state)}
        onMode={(mode) =>
          changeView((view) => ({
            filter: { ...view.filter, [section]: { ...view.filter[section], mode } },
          }))
        }
      />
    ),
  );
}
