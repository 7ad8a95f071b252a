import type { SavedFilter } from '#core/mine/mine.ts';
import { createId } from '#data/create-id.ts';
import { useChangeMine, useMine } from '#data/mine/use-mine.ts';
import { useView } from '#view-state/Navigation.tsx';
import { serializeViewState } from '#view-state/view-state.ts';

interface Saved {
  filters: readonly SavedFilter[];
  /** The filter that is in force, if it is a saved one. */
  current: SavedFilter | undefined;
  /** Keeps what is filtered by now under a name. */
  save: (name: string) => void;
  rename: (filter: SavedFilter, name: string) => void;
  remove: (filter: SavedFilter) => void;
  /** Puts one back that was removed. */
  restore: (filter: SavedFilter) => void;
}

/** The filters the reader has kept, those kept first in front. */
export function useSaved(): Saved {
  const mine = useMine();
  const changeMine = useChangeMine();
  const view = serializeViewState(useView());
  const filters = [...(mine?.filters.values() ?? [])].sort((a, b) =>
    a.createdAt.localeCompare(b.createdAt),
  );
  const put = (record: SavedFilter) => void changeMine([{ kind: 'put-filter', record }]);
  return {
    filters,
    current: filters.find((filter) => filter.view === view),
    save: (name) => put({ id: createId(), name, view, createdAt: new Date().toISOString() }),
    rename: (filter, name) => put({ ...filter, name }),
    remove: ({ id }) => void changeMine([{ kind: 'remove-filter', id }]),
    restore: put,
  };
}
