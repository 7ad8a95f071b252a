import { useMemo } from 'react';

import type { Catalog } from '#core/catalog/catalog.ts';
import type { ListData } from '#core/selection/list-data.ts';
import { createValueNames } from '#core/wording/name-value.ts';
import { useLanguage } from '#ui/language.tsx';

/** What list and views show of a selection; the same object as long as nothing of it changes. */
export function useListData(catalog: Catalog, selection: ListData['selection']): ListData {
  const language = useLanguage();
  const fixed = useMemo(
    () => ({
      catalog,
      actors: new Map(catalog.actors.map((actor) => [actor.id, actor])),
      nameValue: createValueNames(catalog, language),
    }),
    [catalog, language],
  );
  return useMemo(() => ({ ...fixed, selection }), [fixed, selection]);
}
