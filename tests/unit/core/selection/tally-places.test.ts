import { describe, expect, it } from 'vitest';

import { buildPlaces } from '#core/catalog/build-places.ts';
import { tallyPlaces } from '#core/selection/tally-places.ts';
import { readMadeUpArticles } from '#tests/support/read-made-up-articles.ts';

const PACKED = {
  places: [
    ['Paris', 'FR'],
    ['Marseille', 'FR'],
    ['Kiew', 'UA'],
  ] as [string, string][],
  articles: { a: [0, 2, 2, 1], b: [0, 1, 1, 3], c: [2, 4] },
};

describe('the places of some articles', () => {
  it('are counted by country, those in most articles first', () => {
    expect(tallyPlaces(PACKED, ['a', 'b', 'unknown'])).toEqual([
      {
        id: 'FR',
        articles: 2,
        mentions: 6,
        articleIds: ['a', 'b'],
        places: [
          { id: 'Paris', articles: 2, mentions: 3 },
          { id: 'Marseille', articles: 1, mentions: 3 },
        ],
      },
      {
        id: 'UA',
        articles: 1,
        mentions: 1,
        articleIds: ['a'],
        places: [{ id: 'Kiew', articles: 1, mentions: 1 }],
      },
    ]);
  });

  it('are none without articles', () => {
    expect(tallyPlaces(PACKED, [])).toEqual([]);
  });

  it('are those the articles name, by the name of the tables', () => {
    const { entries } = readMadeUpArticles(['merz-in-paris', 'scholz-in-peking']);
    const packed = buildPlaces(entries);
    const counted = tallyPlaces(
      packed,
      entries.map(({ analysis }) => analysis.id),
    );
    for (const { id, articles, articleIds } of counted) {
      expect(articleIds).toHaveLength(articles);
      const naming = entries.filter(({ analysis }) =>
        analysis.countries.some(({ code, places }) => code === id && places > 0),
      );
      expect(articleIds).toEqual(naming.map(({ analysis }) => analysis.id));
    }
    expect(packed.places.length).toBeGreaterThan(0);
  });
});
