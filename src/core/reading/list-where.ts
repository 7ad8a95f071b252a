import { isCounted, type AnalyzedArticle, type Mention } from '#core/article.ts';

/** A place inside a country, as an article names it. */
export interface WherePlace {
  id: string;
  /** The shortest of its forms in the text: "Moskau" rather than "Moskauer" or "Moskaus". */
  name: string;
  mentions: number;
}

/** A country an article is set in or speaks of. */
export interface WhereCountry {
  code: string;
  main: boolean;
  mentions: number;
  /** Most mentioned first. */
  places: WherePlace[];
}

/**
 * Where an article takes place: its countries with the places named inside them, those it is mainly about first, then
 * by how often they and their places are mentioned. Only blocks that count are counted.
 *
 * "… in Anchorage, Alaska … USA …" → { code: 'US', mentions: 1, places: [Anchorage 1, Alaska 1] }
 */
export function listWhere(
  article: Pick<AnalyzedArticle, 'countries' | 'mentions' | 'blocks'>,
): WhereCountry[] {
  const places = countPlaces(article);
  return article.countries
    .map(({ code, main, mentions }) => ({ code, main, mentions, places: places.get(code) ?? [] }))
    .filter(({ mentions, places: inside }) => mentions + inside.length > 0)
    .sort((a, b) => Number(b.main) - Number(a.main) || sum(b) - sum(a));
}

function countPlaces({
  mentions,
  blocks,
}: Pick<AnalyzedArticle, 'mentions' | 'blocks'>): Map<string, WherePlace[]> {
  const counted = blocks.filter(({ kind }) => isCounted(kind));
  const countries = new Map<string, Map<string, WherePlace>>();
  for (const mention of mentions) {
    const { kind, entity, country, text } = mention;
    if (kind !== 'place' || entity === null || country === undefined) continue;
    if (!counted.some((block) => holds(block, mention))) continue;
    const inside = countries.get(country) ?? new Map<string, WherePlace>();
    countries.set(country, inside);
    const place = inside.get(entity) ?? { id: entity, name: text, mentions: 0 };
    const name = text.length < place.name.length ? text : place.name;
    inside.set(entity, { ...place, name, mentions: place.mentions + 1 });
  }
  return new Map(
    [...countries].map(([code, inside]) => [
      code,
      [...inside.values()].sort((a, b) => b.mentions - a.mentions),
    ]),
  );
}

function holds(block: { start: number; end: number }, { start, end }: Mention): boolean {
  return block.start <= start && end <= block.end;
}

function sum({ mentions, places }: WhereCountry): number {
  return places.reduce((total, place) => total + place.mentions, mentions);
}
