import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { NO_FILTER } from '#core/selection/filter.ts';
import { SORTS } from '#core/selection/sort-articles.ts';
import { randomFilter } from '#tests/support/random-catalog.ts';
import { articlePath } from '#view-state/article-path.ts';
import { parseViewState, serializeViewState, type ViewState } from '#view-state/view-state.ts';

const ANY_OF_TWO = {
  ...NO_FILTER,
  actors: { with: ['xi', 'putin'], without: [], mode: 'any' as const },
};
const DEFAULT: ViewState = { filter: NO_FILTER, query: '', sort: 'date' };

const randomView = (): fc.Arbitrary<ViewState> =>
  fc.record({
    filter: randomFilter(),
    query: fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map(
        (text) =>
          parseViewState(`?suche=${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`).query,
      ),
    sort: fc.constantFrom(...SORTS),
  });

describe('the address of a view', () => {
  it('says in German what is filtered by', () => {
    const view: ViewState = {
      filter: {
        ...NO_FILTER,
        actors: { with: ['wladimir-putin', 'xi-jinping'], without: ['donald-trump'], mode: 'any' },
        countries: { with: ['CN'], without: [], mode: 'all' },
        topics: { with: [], without: ['war'], mode: 'all' },
        sources: { with: ['dpa'], without: [], mode: 'all' },
        days: { from: '2025-01-01', to: '2025-08-31' },
        role: 'main',
      },
      query: 'öl preis',
      sort: 'title',
    };
    const address = serializeViewState(view);
    expect(decodeURIComponent(address)).toBe(
      '?akteure=wladimir-putin,xi-jinping,-donald-trump&laender=CN&themen=-war&quellen=dpa&mindestens=akteure&datum=2025-01-01..2025-08-31&rolle=haupt&suche=öl+preis&sortierung=titel',
    );
    expect(parseViewState(address)).toEqual(view);
  });

  it.each([
    ['satz', 'sentence'],
    ['absatz', 'paragraph'],
  ] as const)('says where two actors stand together: %s', (word, together) => {
    const search = `?akteure=xi,putin&zusammen=${word}`;
    const view = parseViewState(search);
    expect(view.filter.together).toBe(together);
    expect(serializeViewState(view)).toBe(search);
  });

  it('is empty for the view as it is at first', () => {
    expect(serializeViewState(DEFAULT)).toBe('');
    expect(parseViewState('')).toEqual(DEFAULT);
  });

  it('survives both ways', () => {
    fc.assert(
      fc.property(randomView(), (view) => {
        expect(parseViewState(serializeViewState(view))).toEqual(view);
      }),
    );
  });

  it('is understood whatever it holds', () => {
    const parameter = fc.constantFrom(
      'akteure',
      'laender',
      'themen',
      'organisationen',
      'mindestens',
      'quellen',
      'datum',
      'rolle',
      'zusammen',
      'suche',
      'sortierung',
      'x',
    );
    const junk = fc
      .array(fc.tuple(parameter, fc.string({ unit: 'binary' })), { maxLength: 6 })
      .map((pairs) => `?${pairs.map((pair) => pair.join('=')).join('&')}`);
    fc.assert(
      fc.property(fc.oneof(junk, fc.string({ unit: 'binary' })), (search) => {
        const view = parseViewState(search);
        expect(parseViewState(serializeViewState(view))).toEqual(view);
      }),
    );
  });

  it.each([
    ['?akteure=,-,--x,a b,%,<script>', DEFAULT],
    [
      '?akteure=xi,xi,-xi',
      {
        ...DEFAULT,
        filter: { ...NO_FILTER, actors: { with: ['xi'], without: [], mode: 'all' as const } },
      },
    ],
    [
      '?mindestens=akteure&akteure=xi',
      {
        ...DEFAULT,
        filter: { ...NO_FILTER, actors: { with: ['xi'], without: [], mode: 'all' as const } },
      },
    ],
    ['?sortierung=quatsch&unbekannt=1', DEFAULT],
    ['?suche=+%20+', DEFAULT],
    ['?datum=gestern&rolle=neben&zusammen=irgendwo', DEFAULT],
    ['?zusammen=satz', DEFAULT],
    ['?akteure=xi,putin&mindestens=akteure&zusammen=satz', { ...DEFAULT, filter: ANY_OF_TWO }],
  ])('ignores what makes no sense in %s', (search, view) => {
    expect(parseViewState(search)).toEqual(view);
  });
});

describe('the address of an article', () => {
  it('ends in a slash and holds any file name', () => {
    expect(articlePath('gipfel')).toBe('/artikel/gipfel/');
    expect(articlePath('a#b?c d/ä%')).toBe('/artikel/a%23b%3Fc%20d%2F%C3%A4%25/');
  });
});
