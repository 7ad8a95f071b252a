import { describe, expect, it } from 'vitest';

import type { Catalog } from '#core/catalog/catalog.ts';
import type { FacetCounts } from '#core/selection/count-facets.ts';
import {
  dropConditions,
  FACETS,
  isEmptyFilter,
  listConditions,
  NO_CHOICE,
  NO_FILTER,
  setValue,
} from '#core/selection/filter.ts';
import { listFacetValues } from '#core/selection/list-facet-values.ts';
import { restrictFilter } from '#core/selection/restrict-filter.ts';

const CATALOG: Catalog = {
  articles: [],
  actors: [
    {
      id: 'putin',
      name: 'Wladimir Putin',
      short: 'Putin',
      leader: true,
      known: true,
      hue: 'blau',
      articles: 3,
      mentions: 9,
    },
    {
      id: 'peskow',
      name: 'Dmitri Peskow',
      short: 'Peskow',
      leader: false,
      known: true,
      hue: 'ocker',
      articles: 2,
      mentions: 4,
    },
    {
      id: 'xi',
      name: 'Xi Jinping',
      short: 'Xi',
      leader: true,
      known: true,
      hue: 'rose',
      articles: 1,
      mentions: 4,
    },
  ],
  countries: [{ code: 'RU', articles: 3, mentions: 9 }],
  organisations: [],
  topics: [{ id: 'war', articles: 2 }],
  sources: [],
  leftOut: [],
};

describe('setting a value', () => {
  it('puts it last in its list and takes it out of the other', () => {
    const choice = { with: ['xi'], without: ['putin'], mode: 'all' as const };
    expect(setValue(choice, 'putin', 'with')).toEqual({
      with: ['xi', 'putin'],
      without: [],
      mode: 'all',
    });
  });

  it('falls back to "all" when fewer than two are left', () => {
    const choice = { with: ['xi', 'putin'], without: [], mode: 'any' as const };
    expect(setValue(choice, 'xi', 'neutral')).toEqual({
      with: ['putin'],
      without: [],
      mode: 'all',
    });
  });

  it('gives the very choice back when nothing changes', () => {
    expect(setValue(NO_CHOICE, 'xi', 'neutral')).toBe(NO_CHOICE);
  });
});

describe('conditions', () => {
  const filter = {
    ...NO_FILTER,
    actors: { with: ['putin'], without: ['xi'], mode: 'all' as const },
  };

  it('are listed and dropped one by one', () => {
    expect(listConditions(filter)).toHaveLength(2);
    expect(isEmptyFilter(dropConditions(filter, listConditions(filter)))).toBe(true);
  });

  it('that name nothing in the catalog are ignored', () => {
    const strange = {
      ...NO_FILTER,
      actors: { with: ['putin', 'nobody'], without: ['none'], mode: 'any' as const },
    };
    expect(restrictFilter(strange, CATALOG)).toEqual({
      ...NO_FILTER,
      actors: { with: ['putin'], without: [], mode: 'all' },
    });
  });
});

const NO_COUNTS = Object.fromEntries(
  FACETS.map((facet) => [facet, { get: () => 0 }]),
) as unknown as FacetCounts;

describe('the rows of a facet', () => {
  const rows = (filter = NO_FILTER) =>
    listFacetValues('actors', {
      catalog: CATALOG,
      filter,
      counts: { ...NO_COUNTS, actors: { get: (id) => ({ xi: 2, putin: 1 })[id] ?? 0 } },
      nameValue: (_, id) => id,
    });

  it('part leaders from other people and stand by their count', () => {
    expect(rows().main.map(({ id, count }) => [id, count])).toEqual([
      ['xi', 2],
      ['putin', 1],
    ]);
    expect(rows().others.map(({ id }) => id)).toEqual(['peskow']);
  });

  it('begin with what is chosen, people too', () => {
    const filter = {
      ...NO_FILTER,
      actors: { with: ['peskow'], without: ['putin'], mode: 'all' as const },
    };
    expect(rows(filter).main.map(({ id, state }) => [id, state])).toEqual([
      ['peskow', 'with'],
      ['putin', 'without'],
      ['xi', 'neutral'],
    ]);
    expect(rows(filter).others).toEqual([]);
  });

  it('stand in the order of the catalog in the other facets', () => {
    const source = {
      catalog: CATALOG,
      filter: NO_FILTER,
      counts: NO_COUNTS,
      nameValue: (_: string, id: string) => id,
    };
    expect(
      (['countries', 'topics', 'organisations'] as const).map(
        (facet) => listFacetValues(facet, source).main.length,
      ),
    ).toEqual([1, 1, 0]);
  });
});
