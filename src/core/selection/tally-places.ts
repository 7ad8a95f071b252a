import type { PackedPlaces } from '#core/catalog/build-places.ts';
import type { ValueTally } from '#core/catalog/tally-values.ts';

/** How often places of a country occur in some articles. */
export interface CountryPlaces extends ValueTally {
  /** Those in most articles first; their ids are their names. */
  places: ValueTally[];
  /** The articles that name one of them, in the order given. */
  articleIds: string[];
}

/**
 * The countries whose places some articles name, those in most articles first, then by mentions and code.
 *
 * Two articles with Paris, one of them with Marseille → FR in 2, with Paris in 2 and Marseille in 1
 */
export function tallyPlaces(
  { places, articles }: PackedPlaces,
  ids: readonly string[],
): CountryPlaces[] {
  const countries = new Map<string, CountryPlaces & { byName: Map<string, ValueTally> }>();
  for (const articleId of ids) {
    const counts = articles[articleId] ?? [];
    const seen = new Set<string>();
    for (let at = 0; at < counts.length; at += 2) {
      const [name, code] = places[counts[at] ?? -1] ?? [];
      const mentions = counts[at + 1] ?? 0;
      if (name === undefined || code === undefined) continue;
      const country = countries.get(code) ?? {
        id: code,
        articles: 0,
        mentions: 0,
        places: [],
        articleIds: [],
        byName: new Map<string, ValueTally>(),
      };
      countries.set(code, country);
      if (!seen.has(code)) {
        seen.add(code);
        country.articles++;
        country.articleIds.push(articleId);
      }
      country.mentions += mentions;
      const place = country.byName.get(name) ?? { id: name, articles: 0, mentions: 0 };
      country.byName.set(name, place);
      place.articles++;
      place.mentions += mentions;
    }
  }
  return rank(
    [...countries.values()].map(({ byName, ...country }) => ({
      ...country,
      places: rank([...byName.values()]),
    })),
  );
}

function rank<Tally extends ValueTally>(tallies: Tally[]): Tally[] {
  return tallies.sort(
    (a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.id < b.id ? -1 : 1),
  );
}
