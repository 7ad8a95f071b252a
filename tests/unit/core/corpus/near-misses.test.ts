import { describe, expect, it } from 'vitest';

import { NO_FILTER, type Filter } from '#core/corpus/filter.ts';
import { findNearMisses } from '#core/corpus/find-near-misses.ts';
import { suggestRelaxations } from '#core/corpus/suggest-relaxations.ts';
import { makeRecord } from '#tests/support/make-record.ts';

const ALASKA = makeRecord('alaska', {
  actors: [
    ['wladimir-putin', 8],
    ['donald-trump', 5],
  ],
  countries: [['RU', 11]],
});
const CALL = makeRecord('call', {
  actors: [
    ['wladimir-putin', 7],
    ['xi-jinping', 6],
  ],
  countries: [
    ['CN', 15],
    ['US', 3],
  ],
});
const VISIT = makeRecord('visit', {
  actors: [['xi-jinping', 2]],
  countries: [
    ['CN', 16],
    ['US', 9],
  ],
});
const ARTICLES = [VISIT, ALASKA, CALL];

function filterBy(parts: Partial<Filter>): Filter {
  return { ...NO_FILTER, ...parts };
}

describe('what a filter leaves out', () => {
  it('is told with every condition it breaks, the fewest first', () => {
    const filter = filterBy({
      actors: { with: ['wladimir-putin', 'donald-trump'], without: [], mode: 'all' },
      countries: { with: [], without: ['CN'], mode: 'all' },
    });
    expect(findNearMisses(ARTICLES, filter)).toEqual({
      total: 2,
      nearest: [
        {
          article: CALL,
          reasons: [
            { kind: 'lacks', facet: 'actors', ids: ['donald-trump'] },
            { kind: 'has', facet: 'countries', id: 'CN', mentions: 15 },
          ],
        },
        {
          article: VISIT,
          reasons: [
            { kind: 'lacks', facet: 'actors', ids: ['wladimir-putin', 'donald-trump'] },
            { kind: 'has', facet: 'countries', id: 'CN', mentions: 16 },
          ],
        },
      ],
    });
  });

  it('breaks one condition where one of several would do', () => {
    const filter = filterBy({
      actors: { with: ['donald-trump', 'friedrich-merz'], without: [], mode: 'any' },
    });
    expect(findNearMisses([CALL], filter).nearest[0]?.reasons).toEqual([
      { kind: 'lacks-any', facet: 'actors', ids: ['donald-trump', 'friedrich-merz'] },
    ]);
  });

  it('may lack the words searched for', () => {
    expect(findNearMisses([CALL], NO_FILTER, new Set()).nearest[0]?.reasons).toEqual([
      { kind: 'not-found' },
    ]);
  });
});

describe('a view without a result', () => {
  const filter = filterBy({
    actors: { with: ['xi-jinping'], without: [], mode: 'all' },
    countries: { with: [], without: ['US'], mode: 'all' },
  });

  it('names each condition that alone brings articles back', () => {
    expect(suggestRelaxations(ARTICLES, filter)).toEqual([
      {
        conditions: [{ facet: 'countries', id: 'US', sign: 'without' }],
        query: false,
        articles: [VISIT, CALL],
      },
      {
        conditions: [{ facet: 'actors', id: 'xi-jinping', sign: 'with' }],
        query: false,
        articles: [ALASKA],
      },
    ]);
  });

  it('offers to give up the search', () => {
    expect(suggestRelaxations(ARTICLES, NO_FILTER, new Set())).toEqual([
      { conditions: [], query: true, articles: ARTICLES },
    ]);
  });

  it('names pairs where no single condition suffices', () => {
    const suggestions = suggestRelaxations([ALASKA], filter, new Set());
    expect(suggestions.map(({ conditions, query }) => [conditions.length, query])).toEqual([
      [1, true],
    ]);
  });
});
