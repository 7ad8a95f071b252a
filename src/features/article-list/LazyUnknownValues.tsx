import { lazy } from 'react';

import { listConditions } from '#core/selection/filter.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { QuietBoundary } from '#ui/QuietBoundary.tsx';
import { useFilter } from '#view-state/use-view.ts';

const UnknownValues = lazy(async () => ({
  default: (await import('./UnknownValues.tsx')).UnknownValues,
}));

/** Few addresses name what no article has. */
export function LazyUnknownValues({ data }: { data: ListData }) {
  const asked = listConditions(useFilter());
  if (asked.length === listConditions(data.selection.filter).length) return null;
  return (
    <QuietBoundary>
      <UnknownValues data={data} />
    </QuietBoundary>
  );
}
