import { PanelLeftClose } from 'lucide-react';
import { memo } from 'react';

import { changeSettings } from '#data/settings.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { useWording } from '#ui/language.tsx';

import { ClearFilters } from './ClearFilters.tsx';
import { Facets } from './Facets.tsx';
import type { FilterData } from './filter-data.ts';
import { FILTERS_WORDING } from './filters.wording.ts';
import { LazySavedFilters } from './LazySaved.tsx';

/** The filters beside the list of a wide screen. */
export const FilterPane = memo(function FilterPane({ data }: { data: FilterData }) {
  const words = useWording(FILTERS_WORDING);
  return (
    <aside
      aria-label={words.filters}
      id="filter"
      tabIndex={-1}
      className="border-rule flex min-h-0 [scrollbar-width:thin] flex-col overflow-y-auto border-r pl-6"
    >
      <div className="flex h-11 flex-none items-center justify-between pr-5">
        <h2 className="text-nav font-semibold">{words.filters}</h2>
        <div className="text-ink-2 flex items-center gap-3.5">
          {data.selection.isNarrowed && <ClearFilters />}
          <IconButton
            icon={PanelLeftClose}
            label={words.hide}
            onClick={() => changeSettings({ filtersShown: false })}
          />
        </div>
      </div>
      <LazySavedFilters />
      <Facets data={data} />
    </aside>
  );
});
