import { useWording } from '#ui/language.tsx';
import { useClearFilter } from '#view-state/use-view.ts';

import { FILTERS_WORDING } from './filters.wording.ts';

export function ClearFilters() {
  const words = useWording(FILTERS_WORDING);
  const clearFilter = useClearFilter();
  return (
    <button type="button" className="underlined hover:text-ink min-h-6" onClick={clearFilter}>
      {words.clear}
    </button>
  );
}
