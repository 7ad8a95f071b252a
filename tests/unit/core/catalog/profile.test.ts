import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import { buildProfiles } from '#core/catalog/build-profiles.ts';
import { readProfile, readTopicWords } from '#core/catalog/profile.ts';
import { tallyValues } from '#core/catalog/tally-values.ts';
import { readMadeUpArticles } from '#tests/support/read-made-up-articles.ts';

const TEXTS = {
  eins: '15. August 2025\n\nPutin kam nach Peking. Der Kremlchef lobte China. Putins Besuch dauerte zwei Tage.',
  zwei: '16. August 2025\n\nWladimir Putin drohte mit Sanktionen. Die Sanktionen treffen Deutschland.',
};

const ENTRIES = Object.entries(TEXTS).map(([id, text]) => ({
  text,
  analysis: analyzeArticle({ file: `${id}.txt`, text }),
}));
const PACKED = buildProfiles(ENTRIES);

describe('a profile', () => {
  it('counts the forms of the name in the articles asked for, offices apart', () => {
    expect(readProfile(PACKED, 'wladimir-putin', ['eins']).forms).toEqual([
      { text: 'Kremlchef', isRole: true, count: 1 },
      { text: 'Putin', isRole: false, count: 1 },
      { text: 'Putins', isRole: false, count: 1 },
    ]);
    expect(readProfile(PACKED, 'wladimir-putin', ['zwei']).forms).toEqual([
      { text: 'Wladimir Putin', isRole: false, count: 1 },
    ]);
  });

  it('counts the countries of the same sentences', () => {
    const { countries } = readProfile(PACKED, 'wladimir-putin', ['eins', 'zwei']);
    expect(countries.find(({ code }) => code === 'CN')?.sentences).toBeGreaterThan(0);
    expect(countries.find(({ code }) => code === 'DE')).toBeUndefined();
  });

  it('has the terms of the tables, the earliest first', () => {
    const { terms, gender } = readProfile(PACKED, 'wladimir-putin', []);
    expect(gender).toBe('m');
    expect(terms.map(({ from }) => from)).toEqual(terms.map(({ from }) => from).toSorted());
    expect(terms.at(-1)).toMatchObject({ office: 'president', of: 'RU', from: '2012-05-07' });
  });

  it('has nothing to tell of somebody no article names', () => {
    expect(readProfile(PACKED, 'angela-merkel', ['eins'])).toEqual({
      gender: undefined,
      terms: [],
      forms: [],
      countries: [],
    });
  });

  it('counts forms as often as the catalog counts mentions', () => {
    const { entries, catalog } = readMadeUpArticles();
    const packed = buildProfiles(entries);
    for (const { id, mentions } of tallyValues(catalog.articles, 'actors')) {
      const { forms } = readProfile(packed, id, packed.ids);
      expect([id, forms.reduce((sum, { count }) => sum + count, 0)]).toEqual([id, mentions]);
    }
  });
});

it('tells which words earned a topic, whatever their case', () => {
  const [first] = readTopicWords(PACKED, 'sanctions', ['zwei']);
  expect(first).toEqual({ word: 'Sanktionen', count: 2 });
  expect(readTopicWords(PACKED, 'sanctions', ['eins'])).toEqual([]);
  expect(readTopicWords(PACKED, 'no-topic', ['eins'])).toEqual([]);
});
