import { useMemo } from 'react';

import type { Catalog } from '#core/catalog/catalog.ts';
import type { MineArticle } from '#core/mine/mine-articles.ts';
import type { Highlight } from '#core/mine/mine.ts';
import { placeHighlights } from '#core/mine/place-highlights.ts';
import { useTexts } from '#data/use-texts.ts';

interface Placements {
  /** With the passages that stand where the offsets say, in the text as it is now. */
  placed: MineArticle[];
  /** With the passages whose words or whose article are gone. */
  detached: MineArticle[];
}

/** Parts what is still in the articles from what is not; a text that has not come yet counts as unchanged. */
export function usePlacements(groups: readonly MineArticle[], catalog: Catalog): Placements {
  const known = useMemo(() => new Set(catalog.articles.map(({ id }) => id)), [catalog]);
  const ids = useMemo(
    () =>
      groups
        .filter(({ articleId, highlights }) => highlights.length > 0 && known.has(articleId))
        .map(({ articleId }) => articleId),
    [groups, known],
  );
  const texts = useTexts(ids);
  return useMemo(() => {
    const placements: Placements = { placed: [], detached: [] };
    for (const group of groups) {
      const { there, gone } = partHighlights(group, known, texts);
      const isMarked = group.mark !== undefined;
      if (there.length > 0 || isMarked) placements.placed.push({ ...group, highlights: there });
      if (gone.length > 0) placements.detached.push({ ...group, highlights: gone });
    }
    return placements;
  }, [groups, known, texts]);
}

function partHighlights(
  { articleId, highlights }: MineArticle,
  known: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
): { there: Highlight[]; gone: Highlight[] } {
  if (!known.has(articleId)) return { there: [], gone: highlights };
  const text = texts.get(articleId);
  if (text === undefined) return { there: highlights, gone: [] };
  const { placed, detached } = placeHighlights(text, highlights);
  return {
    there: placed.map(({ highlight, span }) => ({ ...highlight, ...span })),
    gone: detached,
  };
}
