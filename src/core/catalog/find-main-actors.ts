import { isCounted, type AnalyzedArticle, type Block } from '#core/article.ts';

// An actor with a quarter of all mentions is one of at most four the article can be about.
const LEAST_SHARE = 0.25;
// Named once is named in passing, unless it is in the title.
const LEAST_MENTIONS = 2;

/**
 * Ids of the actors who play a main role, in no particular order: those in the title; those named twice or more, once of
 * it in the lead, or in the first paragraph where there is no lead; those with a quarter of all mentions of actors. Only
 * mentions that count are looked at.
 *
 * "Putin ruft Xi an. Merz mahnt Putin." under the title "Anruf" → Putin
 */
export function findMainActors({ actors, blocks, mentions }: AnalyzedArticle): string[] {
  const counted = blocks.filter(({ kind }) => isCounted(kind));
  const titles = counted.filter(({ kind }) => kind === 'title');
  const leads = counted.filter(({ kind }) => kind === 'lead');
  const openings =
    leads.length > 0 ? leads : counted.filter(({ kind }) => kind === 'paragraph').slice(0, 1);
  const isIn = (places: readonly Block[], id: string): boolean =>
    mentions.some(
      ({ kind, entity, start }) =>
        (kind === 'person' || kind === 'role') &&
        entity === id &&
        places.some((block) => start >= block.start && start < block.end),
    );
  const total = actors.reduce((sum, actor) => sum + actor.mentions, 0);
  return actors
    .filter(({ id, mentions: count }) => {
      if (count === 0) return false;
      if (isIn(titles, id)) return true;
      if (count < LEAST_MENTIONS) return false;
      return count >= total * LEAST_SHARE || isIn(openings, id);
    })
    .map(({ id }) => id);
}
