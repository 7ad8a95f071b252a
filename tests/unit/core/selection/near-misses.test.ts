import { describe, expect, it } from 'vitest';

import type { ListRecord } from '#core/catalog/catalog.ts';
import { unpackCompany } from '#core/catalog/company.ts';
import { NO_FILTER, type Filter } from '#core/selection/filter.ts';
import { findNearMisses } from '#core/selection/find-near-misses.ts';
import { selectArticles } from '#core/selection/select-articles.ts';
import { suggestRelaxations } from '#core/selection/suggest-relaxations.ts';
import { makeCatalog } from '#tests/support/make-catalog.ts';
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

const KNOWN = {
  actors: ['wladimir-putin', 'xi-jinping', 'donald-trump', 'friedrich-merz'],
  countries: ['RU', 'CN', 'US'],
};

function select(articles: ListRecord[], filter: Filter, matches?: ReadonlySet<string>) {
  const query = matches ? 'gas' : '';
  const demand = { filter, query, sort: 'date' as const, matches, company: COMPANY };
  return selectArticles(makeCatalog(articles, KNOWN), demand);
}

/** Putin and Xi in one paragraph of the call, but in no sentence of it. */
const COMPANY = unpackCompany({
  ids: ['call'],
  actors: ['wladimir-putin', 'xi-jinping'],
  sentences: ['0,1'],
});

describe('what a filter leaves out', () => {
  it('is told with every condition it breaks, the fewest first', () => {
    const filter = filterBy({
      actors: { with: ['wladimir-putin', 'donald-trump'], without: [], mode: 'all' },
      countries: { with: [], without: ['CN'], mode: 'all' },
    });
    expect(findNearMisses(select(ARTICLES, filter).basis)).toEqual({
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

  it('comes nearer with all that is wanted and something unwanted than with neither', () => {
    const filter = filterBy({
      actors: { with: ['wladimir-putin'], without: [], mode: 'all' },
      countries: { with: [], without: ['RU'], mode: 'all' },
    });
    const abroad = makeRecord('abroad', { actors: [['friedrich-merz', 3]] });
    const called = makeRecord('called', {
      actors: [['wladimir-putin', 3]],
      countries: [['RU', 2]],
    });
    const { nearest } = findNearMisses(select([abroad, called], filter).basis);
    expect(nearest.map(({ article }) => article.id)).toEqual(['called', 'abroad']);
  });

  it('breaks one condition where one of several would do', () => {
    const filter = filterBy({
      actors: { with: ['donald-trump', 'friedrich-merz'], without: [], mode: 'any' },
    });
    expect(findNearMisses(select([CALL], filter).basis).nearest[0]?.reasons).toEqual([
      { kind: 'lacks-any', facet: 'actors', ids: ['donald-trump', 'friedrich-merz'] },
    ]);
  });

  it('may lack the words searched for', () => {
    expect(findNearMisses(select([CALL], NO_FILTER, new Set()).basis).nearest[0]?.reasons).toEqual([
      { kind: 'not-found' },
    ]);
  });
});

describe('what is asked beyond values', () => {
  const both = { with: ['wladimir-putin', 'xi-jinping'], without: [], mode: 'all' as const };
  const dated = (id: string, date: ListRecord['date']) => makeRecord(id, { date });

  it.each([
    ['an actor in passing', { role: 'main' }, [{ kind: 'minor', ids: ['xi-jinping'] }]],
    ['no sentence of both', { together: 'sentence' }, [{ kind: 'apart', together: 'sentence' }]],
  ] as const)('is told where it is missing: %s', (_case, parts, reasons) => {
    const call = { ...CALL, main: [0] };
    const miss = findNearMisses(select([call], filterBy({ actors: both, ...parts })).basis)
      .nearest[0];
    expect(miss?.reasons).toEqual(reasons);
  });

  it('is nothing where the paragraph suffices', () => {
    const { articles } = select([CALL], filterBy({ actors: both, together: 'paragraph' }));
    expect(articles).toEqual([CALL]);
  });

  it('tells what is from another time from what has no date', () => {
    const old = dated('old', { latest: '2020-12-31' });
    const undated = dated('undated', {});
    const filter = filterBy({ days: { from: '2021-01-01' } });
    const { nearest } = findNearMisses(select([old, undated], filter).basis);
    expect(nearest.map(({ reasons }) => reasons)).toEqual([
      [{ kind: 'outside' }],
      [{ kind: 'undated' }],
    ]);
  });

  it('is suggested to be lifted', () => {
    const filter = filterBy({ actors: both, together: 'sentence' });
    expect(
      suggestRelaxations(select([CALL], filter).basis).map(({ conditions }) => conditions),
    ).toEqual([
      [{ kind: 'value', facet: 'actors', id: 'wladimir-putin', sign: 'with' }],
      [{ kind: 'value', facet: 'actors', id: 'xi-jinping', sign: 'with' }],
      [{ kind: 'together' }],
    ]);
  });
});

describe('a view without a result', () => {
  const filter = filterBy({
    actors: { with: ['xi-jinping'], without: [], mode: 'all' },
    countries: { with: [], without: ['US'], mode: 'all' },
  });

  it('names each condition that alone brings articles back', () => {
    expect(suggestRelaxations(select(ARTICLES, filter).basis)).toEqual([
      {
        conditions: [{ kind: 'value', facet: 'countries', id: 'US', sign: 'without' }],
        query: false,
        articles: [VISIT, CALL],
      },
      {
        conditions: [{ kind: 'value', facet: 'actors', id: 'xi-jinping', sign: 'with' }],
        query: false,
        articles: [ALASKA],
      },
    ]);
  });

  it('offers to give up the search', () => {
    expect(suggestRelaxations(select(ARTICLES, NO_FILTER, new Set()).basis)).toEqual([
      { conditions: [], query: true, articles: ARTICLES },
    ]);
  });

  it('names pairs where no single condition suffices', () => {
    const suggestions = suggestRelaxations(select([ALASKA], filter, new Set()).basis);
    expect(suggestions.map(({ conditions, query }) => [conditions.length, query])).toEqual([
      [1, true],
    ]);
  });
});
