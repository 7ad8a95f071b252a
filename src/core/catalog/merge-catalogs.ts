import type { Catalog, CatalogActor, ListRecord } from './catalog.ts';
import { countOwners } from './find-short-names.ts';
import { countEach, tallyValues } from './tally-values.ts';

/**
 * The catalog of two collections, the bundled articles before the own ones; an own article whose id is a bundled one's
 * is left out. It says what `buildCatalog` of all of them would, but a value of both is called and drawn as the bundle has
 * it, and an actor only the own articles name is called by its full name where the short one could be a bundled actor.
 *
 * Putin in 2 bundled articles and in 1 own one → Putin in 3, in the colour of the bundle
 */
export function mergeCatalogs(bundled: Catalog, own: Catalog): Catalog {
  const added = leaveOut(own, new Set(bundled.articles.map(({ id }) => id)));
  return {
    articles: [...bundled.articles, ...added.articles],
    actors: mergeValues(bundled.actors, spellOut(added.actors, bundled.actors), idOf),
    countries: mergeValues(bundled.countries, added.countries, ({ code }) => code),
    organisations: mergeValues(bundled.organisations, added.organisations, idOf),
    topics: mergeValues(bundled.topics, added.topics, idOf),
    sources: mergeValues(bundled.sources, added.sources, idOf),
    leftOut: [...bundled.leftOut, ...added.leftOut],
  };
}

/** The catalog without some articles, and without the values only they have. */
function leaveOut(catalog: Catalog, ids: ReadonlySet<string>): Catalog {
  const articles = catalog.articles.filter(({ id }) => !ids.has(id));
  if (articles.length === catalog.articles.length) return catalog;
  const countries = tallyValues(articles, 'countries');
  return {
    articles,
    actors: recount(catalog.actors, tallyValues(articles, 'actors')),
    countries: countries.map(({ id, ...counts }) => ({ code: id, ...counts })),
    organisations: recount(catalog.organisations, tallyValues(articles, 'organisations')),
    topics: countEach(articles.flatMap(({ topics }) => topics)),
    sources: recount(catalog.sources, countEach(articles.flatMap(listSources))),
    leftOut: catalog.leftOut,
  };
}

function listSources({ sources = [] }: ListRecord): string[] {
  return sources;
}

function recount<Value extends { id: string }>(
  values: readonly Value[],
  counts: readonly { id: string }[],
): Value[] {
  const known = new Map(values.map((value) => [value.id, value]));
  return counts.flatMap((count) => {
    const value = known.get(count.id);
    return value ? [{ ...value, ...count }] : [];
  });
}

/** Actors of whom those that are not bundled have no short name that begins or ends a bundled one's name, or is one. */
function spellOut(
  actors: readonly CatalogActor[],
  bundled: readonly CatalogActor[],
): CatalogActor[] {
  const owners = countOwners(bundled.map(({ name }) => name));
  const taken = new Set(bundled.flatMap(({ name, short }) => [name, short]));
  return actors.map((actor) =>
    owners.has(actor.short) || taken.has(actor.short) ? { ...actor, short: actor.name } : actor,
  );
}

function idOf({ id }: { id: string }): string {
  return id;
}

/** What both have is the first one's, with the counts of both; in the order most articles, most mentions, id. */
function mergeValues<Value extends { articles: number; mentions?: number }>(
  first: readonly Value[],
  second: readonly Value[],
  nameId: (value: Value) => string,
): Value[] {
  const values = new Map(first.map((value) => [nameId(value), value]));
  for (const value of second) {
    const id = nameId(value);
    const known = values.get(id);
    values.set(id, known ? addCounts(known, value) : value);
  }
  return [...values]
    .sort(
      ([idA, a], [idB, b]) =>
        b.articles - a.articles || (b.mentions ?? 0) - (a.mentions ?? 0) || (idA < idB ? -1 : 1),
    )
    .map(([, value]) => value);
}

function addCounts<Value extends { articles: number; mentions?: number }>(
  value: Value,
  { articles, mentions }: Value,
): Value {
  return {
    ...value,
    articles: value.articles + articles,
    ...(value.mentions !== undefined && { mentions: value.mentions + (mentions ?? 0) }),
  };
}
