import { lazy } from 'react';

import { whenIdle } from '#data/when-idle.ts';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';

import type { FilterData } from './filter-data.ts';

const DayFacet = lazy(async () => {
  await whenIdle();
  return { default: (await import('./days/DayFacet.tsx')).DayFacet };
});

/** The days come after the first text; their room is kept. */
export function LazyDayFacet(props: { data: FilterData; alone: boolean }) {
  return (
    <QuietBoundary fallback={<div className="facet facet-days" />}>
      <DayFacet {...props} />
    </QuietBoundary>
  );
}
