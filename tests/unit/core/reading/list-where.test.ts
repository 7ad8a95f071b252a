import { describe, expect, it } from 'vitest';

import { listWhere } from '#core/reading/list-where.ts';
import { makeArticle } from '#tests/support/make-article.ts';
import { makeSummit } from '#tests/support/summit-article.ts';

describe('listWhere', () => {
  it('names the main countries first, with the places inside them', () => {
    const where = listWhere(makeSummit().analysis);
    expect(where.map(({ code }) => code)).toEqual(['RU', 'CN', 'US']);
    expect(where.at(-1)?.places).toEqual([{ id: 'alaska', name: 'Alaska', mentions: 1 }]);
  });

  it('calls a place by its shortest form and counts no folded block', () => {
    const { analysis } = makeArticle({
      lines: [
        ['paragraph', 'Moskaus Antwort kam aus Moskau.'],
        ['repeat', 'Im Moskauer Umland schwieg man.'],
      ],
      mentions: [
        ['Moskaus', 'place', 'moskau', { country: 'RU' }],
        ['Moskau', 'place', 'moskau', { country: 'RU' }],
        ['Moskauer', 'place', 'moskau', { country: 'RU' }],
      ],
      countries: [{ code: 'RU', mentions: 0, places: 2, main: true }],
    });
    expect(listWhere(analysis)[0]?.places).toEqual([{ id: 'moskau', name: 'Moskau', mentions: 2 }]);
  });
});
