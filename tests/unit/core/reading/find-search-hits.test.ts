import { describe, expect, it } from 'vitest';

import { findSearchHits } from '#core/reading/find-search-hits.ts';
import { makeArticle } from '#tests/support/make-article.ts';

const { text, analysis } = makeArticle({
  lines: [
    ['title', 'Der Gas-Deal'],
    ['paragraph', 'Um Erdgas und Öl geht es.'],
    ['repeat', 'Der Gas-Deal'],
  ],
});
const find = (query: string) =>
  findSearchHits(text, analysis.blocks, query).map(({ start, end }) => text.slice(start, end));

describe('findSearchHits', () => {
  it('finds words and parts of words in what is shown, in text order', () => {
    expect(find('gas')).toEqual(['Gas', 'gas']);
  });

  it('finds each word of the search, whatever its spelling', () => {
    expect(find('oel gas')).toEqual(['Gas', 'gas', 'Öl']);
  });

  it('finds nothing where nothing is searched for', () => {
    expect(find('')).toEqual([]);
  });
});
