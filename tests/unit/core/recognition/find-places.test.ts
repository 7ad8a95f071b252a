import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import { readMentions } from '#tests/support/read-mentions.ts';

describe('places', () => {
  it.each([
    ['a city', 'Das geschah in Samarkand.', ['Samarkand = samarkand']],
    ['a genitive', 'Das war Hamburgs Plan.', ['Hamburgs = hamburg']],
    ['an adjective', 'Die Hamburger Polizei kam.', ['Hamburger = hamburg']],
    [
      'a dateline in capitals',
      'CHRISTCHURCH. Das Beben war stark.',
      ['CHRISTCHURCH = christchurch'],
    ],
    [
      'a compound in one word',
      'Die Ostseekonferenz begann, die Donbassfrage blieb.',
      ['Donbassfrage = donbass'],
    ],
    ['a name that is a word, behind "in"', 'Das geschah in Essen.', ['Essen = essen']],
  ])('are found by %s', (_, text, places) => {
    expect(readMentions(text, 'place')).toEqual(places);
  });

  it.each([
    ['an ordinary word', 'Das Essen war gut.'],
    ['part of a person', 'Das Buch schrieb Jack London.'],
    ['a word in capitals that is no place', 'EXKLUSIV. Das war knapp.'],
    ['a word that only begins like a place', 'Die Donbassler kamen.'],
    ['an adjective without a noun', 'Ein Hamburger kostet wenig.'],
  ])('are not seen in %s', (_, text) => {
    expect(readMentions(text, 'place')).toEqual([]);
  });
});

describe('places no table lists', () => {
  it.each([
    ['a word for a place before it', 'Das geschah in der Stadt Malangwar.', ['Malangwar = ?']],
    ['two words behind such a word', 'Das geschah im Ort El Catayo.', ['El Catayo = ?']],
    ['an ending behind a preposition', 'Er lebt in Kleinzwieningen.', ['Kleinzwieningen = ?']],
    [
      'another place of the text',
      'Das geschah im Dorf Katunizsa. Katunizsa trauert.',
      ['Katunizsa = ?', 'Katunizsa = ?'],
    ],
  ])('are found by %s', (_, text, places) => {
    expect(readMentions(text, 'place')).toEqual(places);
  });

  it.each([
    ['an ordinary noun', 'Er lebt in Armut und geht in Rente.'],
    ['an unknown word without such an ending', 'Er glaubt in Kalumbo ein Vorbild zu haben.'],
    ['an ending without a preposition', 'Gestern sprach Kleinzwieningen lange.'],
    ['a word for a person', 'Das sagte in der Stadt Bürgermeister Kolbenau.'],
  ])('are not seen in %s', (_, text) => {
    expect(readMentions(text, 'place')).toEqual([]);
  });

  it('belong to the country of an adjective before the word', () => {
    const text = 'Das geschah in der usbekischen Provinz Surchonda.';
    const { mentions } = analyzeArticle({ file: 'a.txt', text });
    expect(mentions.find(({ kind }) => kind === 'place')?.country).toBe('UZ');
  });
});

describe('organisations', () => {
  it.each([
    ['a name', 'Die Nato zögert.', ['Nato = nato']],
    ['an inflected name', 'Das sagten die Vereinten Nationen.', ['Vereinten Nationen = un']],
    ['a compound', 'Der EU-Gipfel begann.', ['EU-Gipfel = eu']],
    ['an ordinary word in quotation marks', 'Das berichtet der „Spiegel“.', ['Spiegel = spiegel']],
    [
      'an ordinary word behind a word for its kind',
      'Das Nachrichtenmagazin Spiegel berichtet.',
      ['Spiegel = spiegel'],
    ],
  ])('are found by %s', (_, text, organisations) => {
    expect(readMentions(text, 'organisation')).toEqual(organisations);
  });

  it('are not seen in an ordinary word', () => {
    expect(readMentions('Er sah in einen Spiegel. Die Zeit verging.', 'organisation')).toEqual([]);
  });
});
