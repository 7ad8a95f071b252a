import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findPassage } from '#core/search/find-passage.ts';
import { findQueryWords } from '#core/search/find-query-words.ts';
import { fold, splitWords } from '#core/search/fold.ts';
import { matchesWord, parseQuery } from '#core/search/match-word.ts';
import { buildWordIndex, searchWordIndex, type SearchableText } from '#core/search/word-index.ts';

const TEXTS: SearchableText[] = [
  { id: 'oil', title: 'Ölpreise steigen', text: 'Auf der Straße nach Goethe' },
  { id: 'farm', title: 'Auf dem Bauernhof', text: 'Neue Steuern für Israel' },
  { id: 'old', title: 'Oelpreis', text: 'US-Präsident in der STRASSE' },
];

const search = (query: string) => [...searchWordIndex(buildWordIndex(TEXTS), query)];

describe('searching words', () => {
  it.each([
    ['öl', ['oil', 'old']],
    ['oel', ['oil', 'old']],
    ['OL', ['oil', 'old']],
    ['strasse', ['oil', 'old']],
    ['straße', ['oil', 'old']],
    ['preis', ['oil', 'old']],
    ['is', ['farm']],
    ['ernhof', ['farm']],
    ['israel', ['farm']],
    ['isra', ['farm']],
    ['präsident', ['old']],
    ['us-präsident', ['old']],
    ['öl goethe', ['oil']],
    ['öl bauer', []],
    ['', ['oil', 'farm', 'old']],
    ['–', ['oil', 'farm', 'old']],
  ])('finds %s', (query, ids) => {
    expect(search(query)).toEqual(ids);
  });

  it('finds nothing in nothing', () => {
    expect([...searchWordIndex(buildWordIndex([]), 'öl')]).toEqual([]);
    expect([...searchWordIndex(buildWordIndex([{ id: 'a', title: '–', text: '' }]), 'öl')]).toEqual(
      [],
    );
  });

  it('survives being sent as JSON', () => {
    const index = buildWordIndex(TEXTS);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  });
});

const letters = fc.stringMatching(/^[aeouäößnrst]{1,6}$/);
const sentence = fc.array(letters, { maxLength: 6 }).map((words) => words.join(' '));

describe('the index', () => {
  it('finds what comparing every word would find', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sentence, sentence), { maxLength: 8 }),
        fc.array(letters, { minLength: 1, maxLength: 2 }),
        (pairs, words) => {
          const texts = pairs.map(([title, text], at) => ({ id: `t${at}`, title, text }));
          const query = words.join(' ');
          const naive = texts.filter(({ title, text }) =>
            parseQuery(query).every((wanted) =>
              splitWords(`${title} ${text}`).some((word) => matchesWord(word.text, wanted)),
            ),
          );
          expect([...searchWordIndex(buildWordIndex(texts), query)]).toEqual(
            naive.map(({ id }) => id),
          );
        },
      ),
    );
  });

  it('takes ä, ae and a for the same, and ß and ss', () => {
    fc.assert(
      fc.property(letters, (word) => {
        const written = word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ß', 'ss');
        expect(fold(written)).toBe(fold(word));
      }),
    );
  });
});

describe('marking what was searched for', () => {
  const mark = (text: string, query: string) =>
    findQueryWords(text, parseQuery(query)).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['Die Ölpreise', 'oel', ['Öl']],
    ['Die Oelpreise', 'öl', ['Oel']],
    ['Die Straße', 'strasse', ['Straße']],
    ['Der Bauernhof', 'ernhof', ['ernhof']],
    ['Ölpreis und Preise', 'preis öl', ['preis', 'Preis']],
    ['Walęsa', 'wale', ['Walę']],
    ['Oe\u0308l', 'o', ['O']],
    ['nichts', 'öl', []],
    ['nichts', '', []],
  ])('in %s for %s', (text, query, parts) => {
    expect(mark(text, query)).toEqual(parts);
  });

  it('marks in every text that is found, in order and without overlap', () => {
    fc.assert(
      fc.property(sentence, letters, (text, word) => {
        const query = parseQuery(word);
        const spans = findQueryWords(text, query);
        const isFound = splitWords(text).some((each) =>
          query.some((wanted) => matchesWord(each.text, wanted)),
        );
        expect(spans.length > 0).toBe(isFound);
        const ends = spans.map(({ end }) => end);
        expect(spans.every(({ start }, at) => start >= (ends[at - 1] ?? 0))).toBe(true);
      }),
    );
  });
});

describe('the passage for the list', () => {
  const text =
    'Am Anfang steht viel, was niemand sucht, dann kommt das Öl, und danach noch einmal sehr viel anderes.';

  it('holds the first hit with words around it', () => {
    const passage = findPassage(text, parseQuery('oel'), 50);
    expect(passage?.text).toBe('… sucht, dann kommt das Öl, und danach noch einmal…');
    expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['Öl']);
  });

  it('begins at the beginning where the hit is near', () => {
    expect(findPassage(text, parseQuery('anfang'), 20)?.text).toBe('Am Anfang steht…');
    expect(findPassage('Öl', parseQuery('öl'), 20)?.text).toBe('Öl');
  });

  it('is not there without a hit', () => {
    expect(findPassage(text, parseQuery('gas'), 50)).toBeUndefined();
  });
});
