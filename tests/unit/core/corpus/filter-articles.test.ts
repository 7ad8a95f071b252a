import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countFacets } from '#core/corpus/count-facets.ts';
import { filterArticles } from '#core/corpus/filter-articles.ts';
import { FACETS } from '#core/corpus/filter.ts';
import { dropConditions } from '#core/corpus/filter.ts';
import { findNearMisses } from '#core/corpus/find-near-misses.ts';
import { suggestRelaxations } from '#core/corpus/suggest-relaxations.ts';
import { scanArticles, scanCount } from '#tests/support/naive-filter.ts';
import { randomArticles, randomFilter, VALUES } from '#tests/support/random-catalog.ts';

describe('filtering any articles by any filter', () => {
  it('gives what a naive scan gives', () => {
    fc.assert(
      fc.property(randomArticles(), randomFilter(), (articles, filter) => {
        expect(filterArticles(articles, filter)).toEqual(scanArticles(articles, filter));
      }),
    );
  });

  it('counts every value as filtering anew for it does', () => {
    fc.assert(
      fc.property(randomArticles(), randomFilter(), (articles, filter) => {
        const counts = countFacets(articles, filter);
        for (const facet of FACETS) {
          for (const id of VALUES[facet]) {
            expect(counts[facet].get(id) ?? 0).toBe(scanCount(articles, filter, { facet, id }));
          }
        }
      }),
    );
  });

  it('counts within what a search found', () => {
    fc.assert(
      fc.property(randomArticles(), randomFilter(), (articles, filter) => {
        const matches = new Set(articles.filter((_, at) => at % 2 === 0).map(({ id }) => id));
        const found = articles.filter(({ id }) => matches.has(id));
        expect(filterArticles(articles, filter, matches)).toEqual(scanArticles(found, filter));
        expect(countFacets(articles, filter, matches)).toEqual(countFacets(found, filter));
      }),
    );
  });

  it('parts all articles into the result and what was left out, each of those with a reason', () => {
    fc.assert(
      fc.property(randomArticles(), randomFilter(), (articles, filter) => {
        const { total, nearest } = findNearMisses(articles, filter);
        expect(total + scanArticles(articles, filter).length).toBe(articles.length);
        expect(nearest.length).toBe(Math.min(5, total));
        expect(nearest.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }),
    );
  });

  it('suggests only what really brings articles back, the most first', () => {
    fc.assert(
      fc.property(randomArticles(), randomFilter(), (articles, filter) => {
        const suggestions = suggestRelaxations(articles, filter);
        const sizes = suggestions.map((each) => each.articles.length);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        for (const { conditions, articles: back } of suggestions) {
          expect(back.length).toBeGreaterThan(0);
          expect(back).toEqual(scanArticles(articles, dropConditions(filter, conditions)));
        }
      }),
    );
  });
});
