import { describe, expect, it } from 'vitest';

import { readMentions, readRules } from '#tests/support/read-mentions.ts';

describe('media and other bodies nobody lists', () => {
  it.each([
    [
      'a party, and later again',
      'Er gründete die Partei Girtschako. Girtschako verlor, ein Girtschako-Anhänger klagte.',
      ['Girtschako = girtschako', 'Girtschako = girtschako', 'Girtschako-Anhänger = girtschako'],
    ],
    ['an abbreviation', 'Die Staatspartei XDG-Laban gewann.', ['XDG-Laban = xdg-laban']],
    ['a militia', 'Die Jugendmiliz Imbokura zog durch die Stadt.', ['Imbokura = imbokura']],
    ['a company', 'Sie arbeitet für die Kanzlei Mossek Fonsa.', ['Mossek Fonsa = mossek-fonsa']],
    ['two abbreviations', 'Die Gewerkschaften XTU und YTU streiken.', ['XTU = xtu', 'YTU = ytu']],
    [
      'by the word before',
      'Das schrieb die Zeitung La Tercera am Montag.',
      ['La Tercera = la-tercera'],
    ],
    ['between marks', 'Das meldete der Sender „Radio Uno“ am Montag.', ['Radio Uno = radio-uno']],
    [
      'two in a row',
      'Das schrieben die Zeitungen La Dernière Heure und Het Laatste Nieuws am Montag.',
      ['La Dernière Heure = la-derniere-heure', 'Het Laatste Nieuws = het-laatste-nieuws'],
    ],
  ])('are found %s', (_phenomenon, text, found) => {
    expect(readMentions(text, 'organisation')).toEqual(found);
    expect(readMentions(text, 'person')).toEqual([]);
  });

  it.each([
    'Die Partei Taalams gewann. Taalam dankte.',
    'Die Firma Erika Musters ging unter.',
    'Die Organisation Anhänger des Präsidenten half.',
    'Er tanzt Tango Kalumba.',
    'Das sagte er der Zeitung Montag früh.',
    'Die Zeitung Frankreichs schrieb es.',
    'Der Sender Minister Wekesa lud ihn ein.',
  ])('are not every word behind one: %s', (text) => {
    expect(readMentions(text, 'organisation')).toEqual([]);
  });
});

it('a firm does not take the name from whom it belongs to', () => {
  const text = 'Die Firma Kolbenau gehört Klaus Kolbenau. Kolbenau sagte, er verkaufe nicht.';
  expect(readMentions(text, 'organisation')).toEqual(['Kolbenau = kolbenau']);
  expect(readMentions(text, 'person')).toHaveLength(2);
});

describe('places nobody lists', () => {
  it.each([
    ['Er stürzte in den Lago Ranko.', 'Lago Ranko'],
    ['Am Rio Negro war es ruhig.', 'Rio Negro'],
    ['Das geschah in der Region Los Rios.', 'Los Rios'],
    ['Sie stiegen auf den Mount Kulal.', 'Mount Kulal'],
  ])('are found by how they begin: %s', (text, place) => {
    expect(readMentions(text, 'place').map((line) => line.split(' = ')[0])).toEqual([place]);
  });

  it('leave a listed name as it is', () => {
    expect(readMentions('Das geschah in Rio de Janeiro.', 'place')).toEqual([
      'Rio de Janeiro = rio-de-janeiro',
    ]);
  });
});

it('a town before an unknown word is a given name behind an inhabitant', () => {
  const text = 'Der Israeli Paris Halvok kam. Dann sprach Paris Halvok, und Halvok ging.';
  expect(readMentions(text, 'person')).toEqual([
    'Paris Halvok = paris-halvok',
    'Paris Halvok = paris-halvok',
    'Halvok = paris-halvok',
  ]);
  expect(readMentions('Die Türken Istanbul Halvok gewannen.', 'person')).toEqual([]);
});

it('a morning is no part of a name', () => {
  const text = 'Das sagte General Armani Taalam Freitagfrüh vor der Presse.';
  expect(readMentions(text, 'person')).toEqual(['Armani Taalam = armani-taalam']);
});

it('a given name is a place in a row of places', () => {
  expect(readMentions('Er sprach für Ohio, Florida oder Virginia.', 'place')).toHaveLength(3);
  expect(readMentions('Er sprach mit Karl oder Virginia.', 'place')).toEqual([]);
});

it('a stranger of three words is found behind what he is', () => {
  const text = 'Das sagte Parteimitglied Armani Kibet Taalam am Montag.';
  expect(readMentions(text, 'person')).toEqual(['Armani Kibet Taalam = armani-kibet-taalam']);
  expect(readRules(text, 'person')).toHaveLength(1);
});
