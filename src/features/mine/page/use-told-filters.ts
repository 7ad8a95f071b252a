import { useMemo } from 'react';

import type { Catalog } from '#core/catalog/catalog.ts';
import type { SavedFilter } from '#core/mine/mine.ts';
import type { ToldFilter } from '#core/mine/select-filters.ts';
import { describeQuery } from '#core/search/describe-query.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import { nameFilter } from '#core/wording/name-filter.ts';
import { createValueNames } from '#core/wording/name-value.ts';
import { useLanguage } from '#ui/language.tsx';
import { parseViewState } from '#view-state/view-state.ts';

/** The saved filters with the sentences they are read back as. */
export function useToldFilters(
  filters: ReadonlyMap<string, SavedFilter> | undefined,
  catalog: Catalog,
): ToldFilter[] {
  const language = useLanguage();
  return useMemo(() => {
    const nameValue = createValueNames(catalog, language);
    return [...(filters?.values() ?? [])].map((saved) => {
      const { filter, query } = parseViewState(saved.view);
      const told = query === '' ? undefined : describeQuery(parseQuery(query).query, catalog);
      return { filter: saved, told: nameFilter({ filter, told, language, nameValue }) };
    });
  }, [filters, catalog, language]);
}
