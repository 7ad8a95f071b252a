import { useSelection } from './use-selection.ts';

/** The articles before and behind one in the current selection; `index` is -1 where it is not in it. */
export interface Neighbours {
  previous: string | undefined;
  next: string | undefined;
  index: number;
  total: number;
}

export function useNeighbours(articleId: string): Neighbours {
  const selection = useSelection();
  const index = selection.findIndex(({ id }) => id === articleId);
  return {
    previous: index < 0 ? undefined : selection[index - 1]?.id,
    next: index < 0 ? undefined : selection[index + 1]?.id,
    index,
    total: selection.length,
  };
}
