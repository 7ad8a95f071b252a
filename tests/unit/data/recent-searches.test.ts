import { describe, expect, it } from 'vitest';

import { parseSearches } from '#data/recent-searches.ts';

describe('stored searches', () => {
  it.each([
    ['nothing', undefined, []],
    ['no JSON', 'gas', []],
    ['no list', '{"a":1}', []],
    ['what is no text', '["gas",1,null,"öl"]', ['gas', 'öl']],
    ['more than are kept', '["a","b","c","d","e","f"]', ['a', 'b', 'c', 'd', 'e']],
    ['one too long', JSON.stringify(['x'.repeat(201), 'gas']), ['gas']],
  ])('are read from %s', (_, source, searches) => {
    expect(parseSearches(source)).toEqual(searches);
  });
});
