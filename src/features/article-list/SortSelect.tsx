import { ArrowDown } from 'lucide-react';

import type { ListData } from '#core/selection/list-data.ts';
import { SORTS, type Sort } from '#core/selection/sort-articles.ts';
import { useWording } from '#ui/language.tsx';
import { useChangeView } from '#view-state/use-view.ts';

import { ARTICLE_LIST_WORDING } from './article-list.wording.ts';

interface Props {
  data: ListData;
  className?: string;
}

export function SortSelect({ data, className = '' }: Props) {
  const words = useWording(ARTICLE_LIST_WORDING);
  const changeView = useChangeView();
  const { sort, filter, query } = data.selection;
  const isOffered = (each: Sort) => {
    if (each === 'weight') return filter.actors.with.length > 0 || sort === each;
    if (each === 'relevance') return query !== '' || sort === each;
    return true;
  };
  return (
    <label className={`flex items-center gap-1 ${className}`}>
      <span aria-hidden="true">{words.sortBy}</span>
      <span className="relative inline-flex items-center">
        <select
          aria-label={words.sortLabel}
          value={sort}
          className="bg-paper text-ink max-medium:min-h-11 field-sizing-content min-h-6 appearance-none pr-5 font-medium"
          onChange={({ target }) => {
            const chosen = SORTS.find((each) => each === target.value);
            if (chosen) changeView({ sort: chosen });
          }}
        >
          {SORTS.filter(isOffered).map((each) => (
            <option key={each} value={each}>
              {words.sorts[each]}
            </option>
          ))}
        </select>
        <ArrowDown
          aria-hidden="true"
          className="pointer-events-none absolute right-0 size-3.25"
          strokeWidth={1.5}
        />
      </span>
    </label>
  );
}
