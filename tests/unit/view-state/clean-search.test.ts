import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cleanSearch } from '#view-state/clean-search.ts';
import { parsePageParams } from '#view-state/page-params.ts';
import { parseViewState } from '#view-state/view-state.ts';

describe('a query string', () => {
  it.each([
    ['?laender=RU&utm_source=brief&sortierung=quatsch', '?laender=RU'],
    ['?akteure=niemand&laender=%E0%A4%A&x', '?akteure=niemand'],
    ['?datum=gestern&rolle=neben&suche=gas', '?suche=gas'],
    ['?x=1', ''],
    ['', ''],
    ['?nach=themen&laender=-CN&unfug', '?laender=-CN&nach=themen'],
    ['?akteure=wladimir-putin%2Cxi-jinping', '?akteure=wladimir-putin,xi-jinping'],
  ])('loses what nobody understands: %s', (search, clean) => {
    expect(cleanSearch(search)).toBe(clean);
  });

  it('says the same as before to every page, and is clean at once', () => {
    const search = fc
      .array(fc.tuple(fc.constantFrom('akteure', 'suche', 'name', 'text', 'x'), fc.string()))
      .map((pairs) => `?${new URLSearchParams(pairs).toString()}`);
    fc.assert(
      fc.property(fc.oneof(search, fc.string({ unit: 'binary' })), (any) => {
        const clean = cleanSearch(any);
        expect(parseViewState(clean)).toEqual(parseViewState(any));
        expect(parsePageParams(clean)).toEqual(parsePageParams(any));
        expect(cleanSearch(clean)).toBe(clean);
      }),
    );
  });
});
