import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { buildCatalog } from '#core/catalog/build-catalog.ts';
import { mergeSearchIndexes } from '#core/search/merge-search-indexes.ts';
import { packSearchIndex, type PackedSearchIndex } from '#core/search/pack-search-index.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import { resolveFields } from '#core/search/resolve-fields.ts';
import { createSearchEngine } from '#data/search/search-engine.ts';

const EMPTY = buildCatalog([]);

/** An index of texts of one paragraph, by id. */
function pack(texts: Readonly<Record<string, string>>): PackedSearchIndex {
  return packSearchIndex(
    Object.entries(texts).map(([id, text]) => ({ id, title: '', lead: '', paragraphs: [text] })),
    () => false,
  );
}

function search(index: PackedSearchIndex, source: string) {
  return createSearchEngine(index).search(resolveFields(parseQuery(source), EMPTY).query);
}

const WORDS = ['Krieg', 'Kriege', 'Gas', 'Gaspreis', 'Öl', 'oel', 'und', 'über', 'Vertrag', 'gas'];
const texts = (prefix: string) =>
  fc
    .array(fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }), { maxLength: 5 })
    .map((list) => Object.fromEntries(list.map((words, at) => [prefix + at, words.join(' ')])));
const query = fc.constantFrom(...WORDS, 'Kreig', 'Preis', '"Krieg und Gas"', 'Gas -Krieg', 'ver*');

test('a joined index finds and ranks as the index of all articles does', () => {
  fc.assert(
    fc.property(texts('a'), texts('b'), query, (bundled, own, source) => {
      const joined = search(mergeSearchIndexes(pack(bundled), pack(own)), source);
      const whole = search(pack({ ...bundled, ...own }), source);
      expect([...joined.scores.keys()].sort()).toEqual([...whole.scores.keys()].sort());
      for (const [id, score] of whole.scores) {
        expect(joined.scores.get(id)).toBeCloseTo(score, 6);
      }
      expect([...joined.marker.forms.keys()].sort()).toEqual([...whole.marker.forms.keys()].sort());
    }),
  );
});

describe('a joined index', () => {
  it('leaves out an own article whose id is a bundled one', () => {
    const joined = mergeSearchIndexes(pack({ a: 'Gas' }), pack({ a: 'Krieg', b: 'Krieg' }));
    expect([...search(joined, 'Krieg').scores.keys()]).toEqual(['b']);
  });

  it('takes no word for another that the other collection has', () => {
    const joined = mergeSearchIndexes(pack({ a: 'Krim' }), pack({ b: 'Krieg Kriminelle' }));
    expect(search(joined, 'Krim')).toMatchObject({ scores: new Map([['a', expect.any(Number)]]) });
    expect(search(joined, 'Krim').replaced).toEqual([]);
  });

  it('cuts a compound that is one in either', () => {
    const joined = mergeSearchIndexes(
      { ids: ['a'], words: 'Zwergkiwi', texts: pack({ a: 'Zwergkiwi' }).texts },
      { ids: ['b'], words: 'zwerg-kiwi', texts: pack({ b: 'Zwergkiwi' }).texts },
    );
    expect(joined.words).toBe('Zwerg-kiwi');
  });

  it('is the bundled one without own articles', () => {
    const bundled = pack({ a: 'Gas und Öl' });
    expect(mergeSearchIndexes(bundled, pack({}))).toEqual(bundled);
  });
});
