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
const find = (forms: string[]) => {
  const marker = {
    forms: new Map(forms.map((form) => [form, undefined])),
    phrases: [['um', 'erdgas']],
  };
  return findSearchHits(text, analysis.blocks, marker).map(({ start, end }) =>
    text.slice(start, end),
  );
};

describe('findSearchHits', () => {
  it('finds words and phrases in what is shown, in text order', () => {
    expect(find(['gas', 'öl'])).toEqual(['Gas', 'Um Erdgas', 'Öl']);
  });
});
