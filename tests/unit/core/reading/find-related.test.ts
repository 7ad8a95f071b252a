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
});
