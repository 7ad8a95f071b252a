import { describe, expect, it } from 'vitest';

import type { PackedCompany } from '#core/catalog/build-company.ts';
import type { PackedProfiles } from '#core/catalog/build-profiles.ts';
import type { PackedQuotes } from '#core/catalog/build-quotes.ts';
import type { CatalogActor } from '#core/catalog/catalog.ts';
import { mergeCatalogs } from '#core/catalog/merge-catalogs.ts';
import { mergeCompany } from '#core/catalog/merge-company.ts';
import { mergePlaces } from '#core/catalog/merge-places.ts';
import { mergeProfiles } from '#core/catalog/merge-profiles.ts';
import { mergeQuotes } from '#core/catalog/merge-quotes.ts';
import { makeCatalog } from '#tests/support/make-catalog.ts';
import { makeRecord } from '#tests/support/make-record.ts';

const PUTIN: CatalogActor = {
  id: 'wladimir-putin',
  name: 'Wladimir Putin',
  short: 'Putin',
  country: 'RU',
  leader: true,
  known: true,
  hue: 'blau',
  articles: 1,
  mentions: 3,
};
const CLINTON: CatalogActor = {
  ...PUTIN,
  id: 'hillary-clinton',
  name: 'Hillary Clinton',
  short: 'Clinton',
  country: 'US',
};

/** The actors of two catalogs that have one each. */
function joinActors(bundled: CatalogActor, own: CatalogActor): CatalogActor[] {
  const catalogOf = (id: string, actor: CatalogActor) => ({
    ...makeCatalog([makeRecord(id, { actors: [[actor.id, actor.mentions]] })]),
    actors: [actor],
  });
  return mergeCatalogs(catalogOf('a', bundled), catalogOf('b', own)).actors;
}

describe('the catalog of two collections', () => {
  it('counts an actor in both, and calls and draws him as the bundle does', () => {
    const own = { ...PUTIN, name: 'Vladimir Putin', short: 'Wladimir', hue: 'rose' } as const;
    expect(joinActors(PUTIN, own)).toEqual([{ ...PUTIN, articles: 2, mentions: 6 }]);
  });

  it.each([
    ['has the same short name', CLINTON],
    ['has a name that ends so', { ...CLINTON, short: 'Hillary Clinton' }],
    ['is called nothing else', { ...CLINTON, name: 'Clinton', short: 'Clinton' }],
  ])('calls a newcomer by the full name where a bundled actor %s', (_, bundled) => {
    const bill = { ...CLINTON, id: 'bill-clinton', name: 'Bill Clinton' };
    expect(joinActors(bundled, bill).map(({ short }) => short)).toEqual([
      'Bill Clinton',
      bundled.short,
    ]);
  });

  it('calls a newcomer by the short name where nobody else is called so', () => {
    expect(joinActors(CLINTON, PUTIN).map(({ short }) => short)).toEqual(['Clinton', 'Putin']);
  });

  it('has the bundled article of two with one id, and nothing only the own one named', () => {
    const bundled = makeCatalog([makeRecord('a', { title: 'Bündel', topics: ['war'] })]);
    const own = makeCatalog([
      makeRecord('a', { title: 'Eigener', countries: [['CN', 2]], sources: ['eigene'] }),
    ]);
    const merged = mergeCatalogs(bundled, own);
    expect(merged.articles.map(({ title }) => title)).toEqual(['Bündel']);
    expect([merged.countries, merged.sources]).toEqual([[], []]);
  });

  it('names the files left out of either', () => {
    const none = makeCatalog([]);
    const leaveOut = (file: string) => ({
      ...none,
      leftOut: [{ file, reason: 'empty' as const }],
    });
    const { leftOut } = mergeCatalogs(leaveOut('a.txt'), leaveOut('b.txt'));
    expect(leftOut.map(({ file }) => file)).toEqual(['a.txt', 'b.txt']);
  });
});

describe('the company of two collections', () => {
  const bundled: PackedCompany = {
    ids: ['a', 'b'],
    actors: ['putin', 'xi'],
    sentences: ['0 1;0', ''],
  };

  it('has those in most sentences first, and every sentence in that order', () => {
    const own = { ids: ['c'], actors: ['merz', 'xi'], sentences: ['0,0,0;0 1,1'] };
    expect(mergeCompany(bundled, own)).toEqual({
      ids: ['a', 'b', 'c'],
      actors: ['merz', 'xi', 'putin'],
      sentences: ['1 2;2', '', '0,0,0;0 1,1'],
    });
  });

  it('knows nobody who stands only in an article left out', () => {
    const own = { ids: ['b'], actors: ['merz'], sentences: ['0'] };
    expect(mergeCompany(bundled, own)).toEqual(bundled);
  });

  it('counts on in base 36 where actors are many', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => `a${100 + at}`);
    const own = { ids: ['c'], actors: crowd, sentences: [crowd.map(toBase36).join(' ')] };
    const { actors, sentences } = mergeCompany(bundled, own);
    expect(actors).toHaveLength(42);
    expect(sentences[2]?.split(' ').map((at) => actors[Number.parseInt(at, 36)])).toEqual(crowd);
  });
});

function toBase36(_: string, at: number): string {
  return at.toString(36);
}

describe('the quotes of two collections', () => {
  const bundled: PackedQuotes = {
    ids: ['a'],
    actors: ['putin'],
    countries: ['RU'],
    topics: ['war'],
    speakers: ['ein Sprecher'],
    quotes: [[[0, 9, 1, 0, 'Es ist so', [], [0], [0]]]],
  };

  it('refer to what both name where the bundle has it, and to the rest behind it', () => {
    const own: PackedQuotes = {
      ids: ['b', 'c'],
      actors: ['xi', 'putin'],
      countries: ['CN', 'RU'],
      topics: ['trade'],
      speakers: ['ein Gast', 'ein Sprecher'],
      quotes: [
        [
          [0, 2, 0, 0, 'Ja', [1], [1, 0], []],
          [9, 4, 0, -3, 'Nein', [], [], [0]],
        ],
        [
          [0, 1, 0, -2, '?', [], [], []],
          [5, 1, 0, -1, '!', [], [], []],
        ],
      ],
    };
    expect(mergeQuotes(bundled, own)).toEqual({
      ids: ['a', 'b', 'c'],
      actors: ['putin', 'xi'],
      countries: ['RU', 'CN'],
      topics: ['war', 'trade'],
      speakers: ['ein Sprecher', 'ein Gast'],
      quotes: [
        ...bundled.quotes,
        [
          [0, 2, 0, 1, 'Ja', [0], [0, 1], []],
          [9, 4, 0, -2, 'Nein', [], [], [1]],
        ],
        [
          [0, 1, 0, -3, '?', [], [], []],
          [5, 1, 0, -1, '!', [], [], []],
        ],
      ],
    });
  });

  it('leave out those of an article the bundle has, with what only they name', () => {
    const own: PackedQuotes = {
      ...bundled,
      actors: ['xi'],
      quotes: [[[0, 2, 0, 0, 'Ja', [], [], []]]],
    };
    expect(mergeQuotes(bundled, own)).toEqual(bundled);
  });
});

describe('the profiles of two collections', () => {
  const bundled: PackedProfiles = {
    ids: ['a', 'b'],
    profiles: { putin: { gender: 'm', forms: [['Putin', 0, [0, 2]]], countries: [] } },
    topics: { sanctions: [['Sanktionen', [1, 4]]] },
  };

  it('count on where own articles use the same words', () => {
    const own: PackedProfiles = {
      ids: ['b', 'c'],
      profiles: {
        putin: {
          forms: [
            ['Putin', 1, [1, 5]],
            ['Putin', 0, [0, 7, 1, 1]],
          ],
          countries: [['RU', [1, 1]]],
        },
        xi: { forms: [['Xi', 0, [0, 1]]], countries: [] },
      },
      topics: { sanctions: [['sanktionen', [1, 2]]], trade: [['Zölle', [0, 3]]] },
    };
    expect(mergeProfiles(bundled, own)).toEqual({
      ids: ['a', 'b', 'c'],
      profiles: {
        putin: {
          gender: 'm',
          forms: [
            ['Putin', 0, [0, 2, 2, 1]],
            ['Putin', 1, [2, 5]],
          ],
          countries: [['RU', [2, 1]]],
        },
      },
      topics: { sanctions: [['Sanktionen', [1, 4, 2, 2]]] },
    });
  });
});

it('joins the places of two collections by name and country', () => {
  const bundled = {
    places: [
      ['Paris', 'FR'],
      ['Frankfurt', 'DE'],
    ] as [string, string][],
    articles: { a: [0, 2, 1, 1], nowhere: [] },
  };
  const own = {
    places: [
      ['Berlin', 'DE'],
      ['Paris', 'US'],
      ['Paris', 'FR'],
    ] as [string, string][],
    articles: { nowhere: [0, 9], b: [1, 1, 2, 5] },
  };
  expect(mergePlaces(bundled, own)).toEqual({
    places: [
      ['Paris', 'FR'],
      ['Frankfurt', 'DE'],
      ['Paris', 'US'],
    ],
    articles: { a: [0, 2, 1, 1], nowhere: [], b: [2, 1, 0, 5] },
  });
});
