import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildCatalog } from '#core/catalog/build-catalog.ts';
import { createOwnId } from '#core/own/create-own-id.ts';
import { isOwnId, OWN_SOURCE } from '#core/own/own-id.ts';
import { makeArticle } from '#tests/support/make-article.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('the id of an own article', () => {
  it.each([
    ['a title', 'Gipfel in Genf', 'eigen-gipfel-in-genf-811c9dc5'],
    ['letters with marks', 'Größe über Łódź', 'eigen-grosse-uber-lodz-811c9dc5'],
    ['another script', '中文', 'eigen-811c9dc5'],
    ['no title', '', 'eigen-811c9dc5'],
    [
      'a long title, cut behind a word',
      'Der Präsident der Vereinigten Staaten von Amerika',
      'eigen-der-prasident-der-vereinigten-staaten-811c9dc5',
    ],
    ['one long word', 'a'.repeat(50), `eigen-${'a'.repeat(40)}-811c9dc5`],
    ['a word that ends at the cut', `${'a'.repeat(40)} b`, `eigen-${'a'.repeat(40)}-811c9dc5`],
    ['a hyphen at the cut', `${'a'.repeat(39)} b`, `eigen-${'a'.repeat(39)}-811c9dc5`],
  ])('is made of %s', (_, title, id) => {
    expect(createOwnId(title, '')).toBe(id);
  });

  it('tells texts of one title apart', () => {
    expect(createOwnId('Gipfel', 'Putin kam.')).not.toBe(createOwnId('Gipfel', 'Xi kam.'));
  });

  it('is known as one, whatever title and text', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, text) => {
        const id = createOwnId(title, text);
        expect(isOwnId(id)).toBe(true);
        expect(id).toBe(createOwnId(title, text));
        expect(id.length).toBeLessThanOrEqual('eigen-'.length + 40 + '-12345678'.length);
      }),
    );
  });

  it.each([
    '',
    'eigen',
    'eigen-',
    'eigen-gipfel',
    'eigen-1234567',
    'eigen--12345678',
    'eigen-a--b-12345678',
    'eigen-gipfel-12345678/',
    'eigen-gipfel-12345678\n',
    'eigen-gipfel-1234567G',
    'Eigen-gipfel-12345678',
    'eigen-Gipfel-12345678',
    'eigen-größe-12345678',
    'x-eigen-gipfel-12345678',
    '000_5ed68c5c1a14808e',
  ])('is not %j', (id) => {
    expect(isOwnId(id)).toBe(false);
  });
});

it('gives an article a source, before those it is signed by', () => {
  const own = makeArticle({
    id: 'eigen-gipfel-12345678',
    lines: [
      ['title', 'Gipfel'],
      ['byline', 'Quelle: dpa'],
    ],
    mentions: [['dpa', 'organisation', 'dpa']],
  });
  const bundled = makeArticle({ id: 'gipfel', lines: [['title', 'Gipfel']] });
  const { articles, sources } = buildCatalog([own, bundled]);
  expect(articles.map((article) => article.sources)).toEqual([[OWN_SOURCE, 'dpa'], undefined]);
  expect(sources).toEqual([
    { id: 'dpa', name: expect.any(String), articles: 1 },
    { id: OWN_SOURCE, name: 'Eigene', articles: 1 },
  ]);
});
