import { lazy } from 'react';

import { whenIdle } from '#data/when-idle.ts';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';

import type { FilterData } from './filter-data.ts';

const SavedFilters = lazy(async () => {
  await whenIdle();
  return { default: (await import('./saved/SavedFilters.tsx')).SavedFilters };
});

const KeepFilter = lazy(async () => {
  await whenIdle();
  return { default: (await import('./saved/KeepFilter.tsx')).KeepFilter };
});

/** The filters the reader has kept come after the first text. */
export function LazySavedFilters() {
  return (
    <QuietBoundary>
      <SavedFilters />
    </QuietBoundary>
  );
}

/** Stands where the filter is read back, once there is one. */
export function LazyKeepFilter({ data }: { data: FilterData }) {
  if (!data.selection.isNarrowed) return null;
  return (
    <div className="saved-place">
      <QuietBoundary>
        <KeepFilter data={data} />
      </QuietBoundary>
    </div>
  );
}
