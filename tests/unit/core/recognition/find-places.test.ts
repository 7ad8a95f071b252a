import { describe, expect, it } from 'vitest';

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
