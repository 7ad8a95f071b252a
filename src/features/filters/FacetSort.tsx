import { ArrowDown10, ArrowDownAZ } from 'lucide-react';

import type { FacetKey } from '#core/selection/filter.ts';
import { changeSettings, useSetting } from '#data/settings.ts';
import { useWording } from '#ui/language.tsx';

import { FILTERS_WORDING } from './filters.wording.ts';

/** Whether the values of a facet stand by their name or by their number of articles. */
export function FacetSort({ facet, onSort }: { facet: FacetKey; onSort: () => void }) {
  const words = useWording(FILTERS_WORDING);
  const facetsByName = useSetting('facetsByName');
  const isByName = facetsByName.includes(facet);
  const Icon = isByName ? ArrowDownAZ : ArrowDown10;
  return (
    <button
      type="button"
      aria-label={words.sortByName(words.facets[facet])}
      aria-pressed={isByName}
      title={isByName ? words.byName : words.byCount}
      className="facet-sort"
      onClick={() => {
        onSort();
        changeSettings({
          facetsByName: isByName
            ? facetsByName.filter((each) => each !== facet)
            : [...facetsByName, facet],
        });
      }}
    >
      <Icon aria-hidden="true" className="size-4" strokeWidth={1.5} />
    </button>
  );
}
