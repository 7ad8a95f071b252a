import type { PackedPlaces } from './build-places.ts';
import { createList } from './create-list.ts';

/**
 * The places of two collections, those the bundle names before those only the own articles name: what `buildPlaces` of
 * all of them says. An own article whose id is a bundled one's is left out.
 *
 * Paris bundled, Paris and Marseille of one's own → Paris, Marseille
 */
export function mergePlaces(bundled: PackedPlaces, own: PackedPlaces): PackedPlaces {
  const known = new Set(Object.keys(bundled.articles));
  // No code of a country has a blank.
  const keys = createList(bundled.places.map(([name, country]) => `${country} ${name}`));
  const places = [...bundled.places];
  const place = (at: number): number => {
    const [name, country] = own.places[at]!;
    const now = keys.place(`${country} ${name}`);
    places[now] ??= [name, country];
    return now;
  };
  const added = Object.entries(own.articles)
    .filter(([id]) => !known.has(id))
    .map(([id, counts]): [string, number[]] => [
      id,
      counts.map((value, at) => (at % 2 === 0 ? place(value) : value)),
    ]);
  return {
    places,
    articles: Object.fromEntries([...Object.entries(bundled.articles), ...added]),
  };
}
