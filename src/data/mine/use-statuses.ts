import { useMemo, useState } from 'react';

import type { Catalog } from '#core/catalog/catalog.ts';
import {
  addStatuses,
  collectStatuses,
  listStatuses,
  type StatusSets,
} from '#core/mine/list-statuses.ts';
import type { ReadingStatus } from '#core/selection/filter.ts';

import { useMine } from './use-mine.ts';

interface OpenArticle {
  id: string;
  statuses: readonly ReadingStatus[];
}

/**
 * The catalog with the state of each article. The one that is open keeps the state it was opened with, so that it does
 * not vanish from a list of unread ones under the reader's eyes.
 */
export function useStatuses(catalog: Catalog, openId: string | undefined): Catalog {
  const mine = useMine();
  const sets = useMemo(() => (mine ? collectStatuses(mine) : undefined), [mine]);
  const [open, setOpen] = useState<OpenArticle | undefined>(undefined);
  if (open?.id !== openId) {
    if (openId === undefined) setOpen(undefined);
    else if (sets) setOpen({ id: openId, statuses: listStatuses(openId, sets) });
  }
  // An article whose state has not changed since is none to make an exception of.
  const kept = sets && open && isChanged(open, sets) ? open : undefined;
  return useMemo(
    () => (sets ? { ...catalog, articles: addStatuses(catalog.articles, sets, kept) } : catalog),
    [catalog, kept, sets],
  );
}

function isChanged({ id, statuses }: OpenArticle, sets: StatusSets): boolean {
  return statuses.join() !== listStatuses(id, sets).join();
}
