import type { AnalyzedArticle } from '#core/article.ts';
import { PLACES } from '#core/knowledge/places.ts';
import { listWhere } from '#core/reading/list-where.ts';
import { slugify } from '#core/text/slugify.ts';

/** Which places each article names; plain, so that it can be sent as JSON. */
export interface PackedPlaces {
  places: [name: string, country: string][];
  /** By article id, also of those that name none, positions in `places`, each followed by the number of its mentions. */
  articles: Record<string, number[]>;
}

/**
 * Gathers the places within countries that the articles name in blocks that count; seas and other places of no single
 * country are left out.
 *
 * "Im Pariser Élysée … in Marseille" → places Paris (FR), Marseille (FR), each once
 */
export function buildPlaces(entries: readonly { analysis: AnalyzedArticle }[]): PackedPlaces {
  const names = new Map(PLACES.map(([name]) => [slugify(name), name]));
  const places = new Map<string, { name: string; country: string; at: number }>();
  const articles = entries.map(({ analysis }): [string, number[]] => {
    const counts = listWhere(analysis).flatMap(({ code, places: inside }) =>
      inside.flatMap(({ id, name, mentions }) => {
        const key = `${code} ${id}`;
        const place = places.get(key) ?? {
          name: names.get(id) ?? name,
          country: code,
          at: places.size,
        };
        places.set(key, place);
        return [place.at, mentions];
      }),
    );
    return [analysis.id, counts];
  });
  return {
    places: [...places.values()].map(({ name, country }) => [name, country]),
    articles: Object.fromEntries(articles),
  };
}
