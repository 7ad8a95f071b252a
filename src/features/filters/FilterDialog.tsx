import { useState } from 'react';

import { hasDays } from '#core/selection/day-span.ts';
import type { Filter } from '#core/selection/filter.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { useWording } from '#ui/language.tsx';

import { ClearFilters } from './ClearFilters.tsx';
import { Facets, SECTIONS, type SectionKey } from './Facets.tsx';
import type { FilterData } from './filter-data.ts';
import { FILTERS_WORDING } from './filters.wording.ts';
import { LazySavedFilters } from './LazySaved.tsx';

import './filter-dialog.css';

interface Props {
  data: FilterData;
  shape: 'drawer' | 'sheet';
  onClose: () => void;
}

/** The filters over the list: a drawer on a medium, a sheet with tabs on a narrow screen. */
export function FilterDialog({ data, shape, onClose }: Props) {
  const words = useWording(FILTERS_WORDING);
  const [facet, setFacet] = useState<SectionKey>('actors');
  const { selection } = data;
  return (
    <Dialog
      title={words.filters}
      closeLabel={words.close}
      shape={shape}
      onClose={onClose}
      actions={selection.isNarrowed && <ClearFilters />}
      footer={
        <Button
          solid
          className="text-excerpt max-medium:h-12.5 h-11 w-full font-semibold"
          onClick={onClose}
        >
          {words.show(selection.articles.length)}
        </Button>
      }
    >
      {shape === 'sheet' ? (
        <div className="facets-sheet">
          <FacetTabs data={data} facet={facet} onChange={setFacet} />
          <div className="facets-touch">
            {facet === 'actors' && <LazySavedFilters />}
            <Facets key={facet} data={data} only={facet} />
          </div>
        </div>
      ) : (
        <div className="facets-roomy pl-6">
          <LazySavedFilters />
          <Facets data={data} />
        </div>
      )}
    </Dialog>
  );
}

function FacetTabs(props: {
  data: FilterData;
  facet: SectionKey;
  onChange: (facet: SectionKey) => void;
}) {
  const words = useWording(FILTERS_WORDING);
  const { filter } = props.data.selection;
  const sections = SECTIONS.filter(
    (section) => section !== 'sources' || props.data.catalog.sources.length > 0,
  );
  return (
    <fieldset aria-label={words.filters} className="facet-tabs">
      {sections.map((facet) => {
        const chosen = countChosen(filter, facet);
        return (
          <button
            key={facet}
            type="button"
            aria-pressed={facet === props.facet}
            onClick={() => props.onChange(facet)}
          >
            {facet === 'days' ? words.days : words.facets[facet]}
            {chosen > 0 && (
              <span className="figures text-note text-ink-3 font-normal">{chosen}</span>
            )}
          </button>
        );
      })}
    </fieldset>
  );
}

function countChosen(filter: Filter, section: SectionKey): number {
  if (section === 'days') return hasDays(filter.days) ? 1 : 0;
  return filter[section].with.length + filter[section].without.length;
}
