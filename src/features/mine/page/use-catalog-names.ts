import { useMemo } from 'react';

import type { Catalog, ListRecord } from '#core/catalog/catalog.ts';
import { getSortTime } from '#core/selection/sort-articles.ts';
import { formatDate } from '#core/wording/format-date.ts';
import { useLanguage, useWording } from '#ui/language.tsx';

import { PAGE_WORDING } from './page.wording.ts';

/** What the collection says of the articles something was done with. */
export interface CatalogNames {
  getRecord: (articleId: string) => ListRecord | undefined;
  /** What its date counts as in the order of the list. */
  getTime: (articleId: string) => number;
  /** As it is shown. */
  getDate: (articleId: string) => string | undefined;
}

export function useCatalogNames(catalog: Catalog): CatalogNames {
  const language = useLanguage();
  const { from, until } = useWording(PAGE_WORDING);
  return useMemo(() => {
    const records = new Map(catalog.articles.map((record) => [record.id, record]));
    return {
      getRecord: (id) => records.get(id),
      getTime: (id) => getSortTime(records.get(id)?.date ?? {}),
      getDate: (id) => {
        const date = records.get(id)?.date;
        return date && (formatDate(date, { language, short: false, from, until }) ?? undefined);
      },
    };
  }, [catalog, from, language, until]);
}
