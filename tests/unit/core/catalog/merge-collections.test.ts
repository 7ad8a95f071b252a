import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import { buildCatalog, type CatalogEntry } from '#core/catalog/build-catalog.ts';
import { buildCollection } from '#core/catalog/build-collection.ts';
import type { Catalog, CatalogActor } from '#core/catalog/catalog.ts';
import type { Collection } from '#core/catalog/collection.ts';
import { mergeCatalogs } from '#core/catalog/merge-catalogs.ts';
import { mergeCompany } from '#core/catalog/merge-company.ts';
import { mergePlaces } from '#core/catalog/merge-places.ts';
import { mergeProfiles } from '#core/catalog/merge-profiles.ts';
import { mergeQuotes } from '#core/catalog/merge-quotes.ts';
import { randomEntries } from '#tests/support/random-entries.ts';
import { readMadeUpArticles } from '#tests/support/read-made-up-articles.ts';

// To read the tables takes most of the time.
const RUNS = { numRuns: 40 };

const SEEDS = join(import.meta.dirname, '../../../../seeds');

type Joined = Omit<Collection, 'search'>;

/** Joins two collections, neither of which may be touched. */
function merge(bundled: Joined, own: Joined): Joined {
  freeze(bundled);
  freeze(own);
  return {
    catalog: mergeCatalogs(bundled.catalog, own.catalog),
    company: mergeCompany(bundled.company, own.company),
    quotes: mergeQuotes(bundled.quotes, own.quotes),
    profiles: mergeProfiles(bundled.profiles, own.profiles),
    places: mergePlaces(bundled.places, own.places),
  };
}

function build(entries: readonly CatalogEntry[]): Joined {
  const { search: _, ...joined } = buildCollection(entries);
  return joined;
}

/** What a collection says, whatever colours and names it has for actors. */
function listSaid({ catalog, ...parts }: Joined) {
  return { ...parts, catalog: { ...catalog, actors: catalog.actors.map(withoutLook) } };
}

function withoutLook({ hue: _hue, short: _short, name: _name, ...said }: CatalogActor) {
  return said;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

const EMPTY = build([]);

function readSeeds(): CatalogEntry[] {
  return readdirSync(SEEDS)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const text = readFileSync(join(SEEDS, file), 'utf8');
      return { text, analysis: analyzeArticle({ file, text }) };
    });
}

/** Some articles as two collections: any of them may be bundled. */
const split = (entries: readonly CatalogEntry[]) =>
  fc.subarray([...entries]).map((bundled) => ({
    bundled,
    own: entries.filter((entry) => !bundled.includes(entry)),
  }));

describe('two collections of seeds and made-up articles', () => {
  const entries = [...readSeeds(), ...readMadeUpArticles().entries];

  it('say together what one of all articles says', () => {
    fc.assert(
      fc.property(split(entries), ({ bundled, own }) => {
        const merged = merge(build(bundled), build(own));
        expect(listSaid(merged)).toEqual(listSaid(build([...bundled, ...own])));
      }),
      { numRuns: 12 },
    );
  });

  it('call no two actors by one short name', () => {
    fc.assert(
      fc.property(split(entries), ({ bundled, own }) => {
        const names = listShortNames(mergeCatalogs(buildCatalog(bundled), buildCatalog(own)));
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 12 },
    );
  });
});

describe('two random collections', () => {
  it('say together what one of all articles says', () => {
    fc.assert(
      fc.property(randomEntries().chain(split), ({ bundled, own }) => {
        const merged = merge(build(bundled), build(own));
        expect(listSaid(merged)).toEqual(listSaid(build([...bundled, ...own])));
      }),
      RUNS,
    );
  });

  it('say what the bundled articles and the others do, where ids are in both', () => {
    fc.assert(
      fc.property(randomEntries(), randomEntries(), (bundled, own) => {
        const ids = new Set(bundled.map(({ analysis }) => analysis.id));
        const others = own.filter(({ analysis }) => !ids.has(analysis.id));
        const merged = merge(build(bundled), build(own));
        const whole = build([...bundled, ...others]);
        expect(listSaid(sortRows(merged))).toEqual(listSaid(sortRows(whole)));
      }),
      RUNS,
    );
  });

  it('leave the names and colours of bundled actors alone', () => {
    fc.assert(
      fc.property(randomEntries(), randomEntries(), (bundled, own) => {
        const before = buildCatalog(bundled);
        const { actors } = mergeCatalogs(before, buildCatalog(own));
        for (const { id, name, short, hue } of before.actors) {
          expect(actors.find((actor) => actor.id === id)).toMatchObject({ name, short, hue });
        }
        const names = listShortNames({ ...before, actors });
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('are one where the other is empty', () => {
    fc.assert(
      fc.property(randomEntries(), (entries) => {
        const collection = build(entries);
        expect(merge(collection, EMPTY)).toEqual(collection);
        expect(merge(EMPTY, collection)).toEqual(collection);
      }),
      RUNS,
    );
  });

  it('are one where both are the same', () => {
    fc.assert(
      fc.property(randomEntries(), (entries) => {
        const collection = build(entries);
        expect(merge(collection, collection)).toEqual(collection);
      }),
      RUNS,
    );
  });
});

/** What actors are called by who are not called by their full names. */
function listShortNames({ actors }: Catalog): string[] {
  return actors.filter(({ name, short }) => short !== name).map(({ short }) => short);
}

/** Rows of profiles come in the order, topics' words in the case of an article that may be left out. */
function sortRows({ profiles, ...parts }: Joined): Joined {
  const sort = <Row>(rows: readonly Row[]) =>
    rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return {
    ...parts,
    profiles: {
      ids: profiles.ids,
      profiles: mapValues(profiles.profiles, ({ forms, countries, ...tables }) => ({
        ...tables,
        forms: sort(forms),
        countries: sort(countries),
      })),
      topics: mapValues(profiles.topics, (words) =>
        sort(words.map(([word, counts]): [string, number[]] => [word.toLowerCase(), counts])),
      ),
    },
  };
}

function mapValues<Value>(record: Record<string, Value>, change: (value: Value) => Value) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
