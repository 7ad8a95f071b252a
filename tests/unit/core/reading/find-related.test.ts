import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findRelated, type RelatableArticle } from '#core/reading/find-related.ts';

const ARTICLES: RelatableArticle[] = [
  { id: 'a', actors: ['putin', 'xi'], countries: ['RU', 'CN'], topics: ['diplomacy', 'energy'] },
  { id: 'b', actors: ['putin'], countries: ['RU', 'US'], topics: ['diplomacy', 'energy'] },
  { id: 'c', actors: ['biden'], countries: ['US'], topics: ['diplomacy'] },
  { id: 'd', actors: ['macron'], countries: ['FR'], topics: ['health'] },
];

describe('findRelated', () => {
  it('ranks by what is shared and leaves out what shares nothing', () => {
    expect(findRelated('a', ARTICLES).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('tells what is shared, the most telling first', () => {
    expect(findRelated('a', ARTICLES)[0]?.shared.map(({ id }) => id)).toEqual([
      'putin',
      'energy',
      'diplomacy',
      'RU',
    ]);
  });

  it('weighs a rare thing more than a common one', () => {
    const common: RelatableArticle[] = [
      { id: 'own', actors: [], countries: [], topics: ['war', 'health'] },
      { id: 'x', actors: [], countries: [], topics: ['war'] },
      { id: 'y', actors: [], countries: [], topics: ['war'] },
      { id: 'z', actors: [], countries: [], topics: ['health'] },
    ];
    expect(findRelated('own', common)[0]?.id).toBe('z');
  });

  it('keeps to the limit', () => {
    expect(findRelated('a', ARTICLES, 1)).toHaveLength(1);
  });

  it('knows nothing related to an article that is not there', () => {
    expect(findRelated('nobody', ARTICLES)).toEqual([]);
  });

  it('agrees with a naive count over all pairs', () => {
    const pick = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids));
    const articles = fc
      .array(
        fc.record({
          actors: pick(['putin', 'xi', 'trump']),
          countries: pick(['RU', 'CN', 'US']),
          topics: pick(['war', 'trade', 'energy']),
        }),
        { minLength: 1, maxLength: 8 },
      )
      .map((all) => all.map((each, at) => ({ ...each, id: `a${at}` })));
    fc.assert(
      fc.property(articles, (all) => {
        const found = findRelated('a0', all, all.length);
        expect(found.map(({ id }) => id)).toEqual(relateNaively(all));
      }),
    );
  });
});

/** Sums for every other article what it shares with the first; the weights are those the reasons are ranked by. */
function relateNaively(all: readonly RelatableArticle[]): string[] {
  const [own, ...others] = all;
  const facets = [
    ['actors', 3],
    ['topics', 1.5],
    ['countries', 1],
  ] as const;
  return others
    .map((other) => {
      let score = 0;
      for (const [facet, weight] of facets) {
        for (const id of own?.[facet] ?? []) {
          if (!other[facet].includes(id)) continue;
          const having = all.filter((each) => each[facet].includes(id)).length;
          score += weight * Math.log(1 + all.length / having);
        }
      }
      return { id: other.id, score: Math.round(score * 1e6) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
