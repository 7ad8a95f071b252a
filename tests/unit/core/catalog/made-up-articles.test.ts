import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { parseQuery } from '#core/search/parse-query.ts';
import { resolveFields } from '#core/search/resolve-fields.ts';
import { FACETS, NO_FILTER, setValue, type FacetKey, type Filter } from '#core/selection/filter.ts';
import { findNearMisses } from '#core/selection/find-near-misses.ts';
import { selectArticles } from '#core/selection/select-articles.ts';
import { suggestRelaxations } from '#core/selection/suggest-relaxations.ts';
import { createSearchEngine } from '#data/search/search-engine.ts';
import { scanArticles, scanCount } from '#tests/support/naive-filter.ts';
import { readMadeUpArticles } from '#tests/support/read-made-up-articles.ts';

const { catalog, index, texts } = readMadeUpArticles();

const VALUES: Record<FacetKey, string[]> = {
  actors: catalog.actors.map(({ id }) => id),
  countries: catalog.countries.map(({ code }) => code),
  topics: catalog.topics.map(({ id }) => id),
  organisations: catalog.organisations.map(({ id }) => id),
  sources: [],
  status: [],
};

const step = fc.constantFrom(...FACETS.filter((facet) => VALUES[facet].length > 0)).chain((facet) =>
  fc.record({
    facet: fc.constant(facet),
    id: fc.constantFrom(...VALUES[facet]),
    state: fc.constantFrom('with' as const, 'without' as const),
    any: fc.boolean(),
  }),
);

const anyFilter = fc.array(step, { maxLength: 4 }).map((steps) =>
  steps.reduce<Filter>((filter, { facet, id, state, any }) => {
    const choice = setValue(filter[facet], id, state);
    const mode = any && choice.with.length > 1 ? 'any' : choice.mode;
    return { ...filter, [facet]: { ...choice, mode } };
  }, NO_FILTER),
);

describe('thirty-three made-up articles', () => {
  it('are all there, most of them with actors and countries', () => {
    expect(catalog.articles).toHaveLength(33);
    expect(catalog.actors.length).toBeGreaterThan(10);
    expect(catalog.countries.length).toBeGreaterThan(15);
  });

  it('are filtered and counted as a naive scan does', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { articles, counts } = selectArticles(catalog, { filter, query: '', sort: 'date' });
        const ids = scanArticles(catalog.articles, filter).map(({ id }) => id);
        expect(articles.map(({ id }) => id).sort()).toEqual(ids.sort());
        for (const facet of FACETS) {
          for (const id of VALUES[facet]) {
            const naive = scanCount(catalog.articles, filter, { facet, id });
            expect(counts[facet].get(id)).toBe(naive);
          }
        }
      }),
    );
  });

  it('are found by words as reading them all would', () => {
    const withWord = [...texts]
      .filter(([, text]) => /(^|[^\p{L}])[öo]l/iu.test(text))
      .map(([id]) => id);
    expect(withWord.length).toBeGreaterThan(3);
    const { query } = resolveFields(parseQuery('oel*'), catalog);
    const { scores } = createSearchEngine(index).search(query);
    expect([...scores.keys()].sort()).toEqual(withWord.sort());
  });

  it('have an excerpt, a reading time and a title each', () => {
    for (const { excerpt, words, title } of catalog.articles) {
      expect([excerpt, title].every((text) => text !== '')).toBe(true);
      expect(words).toBeGreaterThan(5);
    }
  });

  it('are told apart by the conditions of a view', () => {
    const demand = (filter: Partial<Filter>) =>
      selectArticles(catalog, { filter: { ...NO_FILTER, ...filter }, query: '', sort: 'title' });
    const china = { with: ['CN'], without: ['US'], mode: 'all' as const };
    const selection = demand({ countries: china });
    expect(selection.isNarrowed).toBe(true);
    expect(
      selection.articles.every(({ countries }) => countries.some(([code]) => code === 'CN')),
    ).toBe(true);
    expect(selection.articles.length + findNearMisses(selection.basis).total).toBe(33);
    const nothing = demand({ countries: { with: ['CN', 'NE'], without: [], mode: 'all' } });
    expect(nothing.articles).toEqual([]);
    expect(suggestRelaxations(nothing.basis).map(({ conditions }) => conditions)).toEqual([
      [{ kind: 'value', facet: 'countries', id: 'NE', sign: 'with' }],
      [{ kind: 'value', facet: 'countries', id: 'CN', sign: 'with' }],
    ]);
  });
});
