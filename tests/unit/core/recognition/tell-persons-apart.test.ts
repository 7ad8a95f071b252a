import { describe, expect, it } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import { readMentions } from '#tests/support/read-mentions.ts';

const last = (text: string) => readMentions(text, 'person').at(-1);

describe('a surname that several bear means', () => {
  it.each([
    [
      'the woman behind "Frau"',
      'Hillary Clinton und Bill Clinton kamen. Frau Clinton sprach.',
      'Clinton = hillary-clinton',
    ],
    [
      'the man behind "Herr"',
      'Bill Clinton und Hillary Clinton kamen. Herr Clinton sprach.',
      'Clinton = bill-clinton',
    ],
    [
      'whoever was introduced by that title',
      'Der Arzt Jomo Wekesa kam. Richter Otieno Wekesa sprach. Später ging Arzt Wekesa, und Richter Wekesa blieb.',
      'Wekesa = otieno-wekesa',
    ],
    [
      'the leader, not the relative named last',
      'Benjamin Netanjahu kam mit Avner Netanjahu. Netanjahu sprach.',
      'Netanjahu = benjamin-netanjahu',
    ],
    [
      'the leader of today, not the father named in passing',
      'Giorgos Papandreou reist nach China, wie einst sein Vater Andreas Papandreou. Papandreou lächelt.',
      'Papandreou = giorgos-papandreou',
    ],
    [
      'who is not told as the other’s husband',
      'Hillary Clinton kam. Ihr Mann, der frühere Präsident Bill Clinton, klatschte. Clinton winkte.',
      'Clinton = hillary-clinton',
    ],
    [
      'who is not told as the other’s son',
      'Der Maler Jan Odermatt kam. Sein Sohn Urs Odermatt blieb. Odermatt winkte.',
      'Odermatt = jan-odermatt',
    ],
    [
      'who is not told as the other’s father',
      'Marine Le Pen ist die Tochter von Jean-Marie Le Pen. Le Pen winkte.',
      'Le Pen = marine-le-pen',
    ],
    [
      'who is not told as the other’s late father',
      'Der Maler Urs Odermatt kam. Er ist der Sohn des früheren Richters Jan Odermatt. Odermatt winkte.',
      'Odermatt = urs-odermatt',
    ],
    [
      'the leader, not his wife',
      'US-Präsident George W. Bush kam. Laura Bush lachte. Bush winkte.',
      'Bush = george-w-bush',
    ],
    [
      'the heir, though told as a son',
      'Kim Jong Il ist tot. Sein Sohn Kim Jong Un kam. Kim winkte.',
      'Kim = kim-jong-un',
    ],
    [
      'a Korean by the first part of the name',
      'Verteidigungsminister Kim Byung Joo kam. Später sprach Minister Kim.',
      'Kim = kim-byung-joo',
    ],
    [
      'who was introduced by both her surnames',
      'Die Ministerin Marama Tovar Zelnik kam. „Nein“, sagte Tovar Zelnik.',
      'Tovar Zelnik = marama-tovar-zelnik',
    ],
    [
      'a double name as one',
      'Silvana Koch-Mehrin kam. Danach sprach Koch-Mehrin.',
      'Koch-Mehrin = silvana-koch-mehrin',
    ],
    [
      'a surname of two words',
      'Später sprach Präsident Peña Nieto.',
      'Peña Nieto = enrique-pena-nieto',
    ],
  ])('%s', (_phenomenon, text, mention) => {
    expect(last(text)).toBe(mention);
  });
});

it('a headline means who is not told as the other’s husband', () => {
  const text =
    'Clinton siegt\n\nReno, 3. März 2016 (dpa) – Hillary Clinton kam. Ihr Mann Bill Clinton klatschte.';
  expect(readMentions(text, 'person')[0]).toBe('Clinton = hillary-clinton');
});

it.each([
  ['MERKEL KÜNDIGT ABSCHIED AN\n\nBonn (dpa) – Angela Merkel geht.', 'MERKEL = angela-merkel'],
  ['JUBEL UM NEHAMMER\n\nGraz (dpa) – Karl Nehammer kam.', 'NEHAMMER = karl-nehammer'],
  ['Das Lexikon ESPADA wächst\n\nJan Espada gab es heraus.', 'Jan Espada = jan-espada'],
])('a headline in capitals names whom the text introduces: %s', (text, first) => {
  expect(readMentions(text, 'person')[0]).toBe(first);
});

it.each([
  ['1990', 'george-h-w-bush'],
  ['2005', 'george-w-bush'],
])('a name that two presidents bear is in %s whoever was in office', (year, id) => {
  const text = `Washington, 3. Mai ${year}. US-Präsident George Bush kam. Bush winkte.`;
  expect(readMentions(text, 'person')).toEqual([`George Bush = ${id}`, `Bush = ${id}`]);
});

it('a plural behind an article is a family', () => {
  const text = 'Barack Obama kam. Die Obamas winkten. Es gibt Leute, die Obamas Kurs loben.';
  expect(readMentions(text, 'person')).toEqual([
    'Barack Obama = barack-obama',
    'Obamas = barack-obama',
  ]);
});

it('a surname behind another given name is not the known bearer', () => {
  expect(readMentions('Dann sprach Orlan Putin zu allen.', 'person')).not.toContain(
    'Putin = wladimir-putin',
  );
});

it('the genitive of a famous name begins no other', () => {
  expect(readMentions('Gelesen wurde Homers Odyssee, und alle kamen.', 'person')).toEqual([]);
});

describe('what somebody owns is no place of that name', () => {
  it.each([
    ['Er meint, dass Putins Haus leer sei.', ['Putins = wladimir-putin']],
    ['Angela Merkels Platz blieb leer.', ['Angela Merkels = angela-merkel']],
    ['Er ging über den Willy Brandt Platz.', []],
    ['Der Lärm des Adenauer-Platzes stört.', []],
  ])('%s', (text, persons) => {
    expect(readMentions(text, 'person')).toEqual(persons);
  });
});

describe('no person is', () => {
  it.each([
    ['a noun behind a plural', 'Nach Angaben der Experten Senfgas eingesetzt hat das Heer.'],
    ['a plural in the dative', 'Beobachtern zufolge war es ruhig.'],
    ['an adverb at the head of a sentence', 'Jeweils wurde die Leiche eines Angreifers gefunden.'],
    ['a noun with "von"', 'Erlaubt sind Anbau und Konsum von Marihuana.'],
    ['half of an unknown double name', 'Die Müller-Lüdershausen kam.'],
  ])('%s', (_phenomenon, text) => {
    expect(readMentions(text, 'person')).toEqual([]);
  });

  it('a noun behind two given names', () => {
    expect(readMentions('Der Pilot Rob Morgan Ansteckabzeichen verteilt.', 'person')).toEqual([
      'Rob Morgan = rob-morgan',
    ]);
  });
});

describe('a leader is known by', () => {
  it.each([
    ['the office behind the name', 'Dann sprach Natalia Mizik, die amtierende Präsidentin.', true],
    ['a colleague of ministers', 'Er traf seine Amtskollegin Natalia Mizik.', true],
    ['a title of rebels', 'Dann sprach Rebellenführer Jomo Wekesa.', true],
    ['nothing of a deputy', 'Dann sprach Natalia Mizik, die stellvertretende Präsidentin.', false],
  ])('%s', (_phenomenon, text, leader) => {
    expect(analyzeArticle({ file: 'a.txt', text }).actors[0]?.leader).toBe(leader);
  });
});

describe('an office', () => {
  it('of a body that is no state stays open', () => {
    const text = 'Denis Sassou-Nguesso kam. Der Präsident des Senats sprach.';
    expect(readMentions(text, 'role')).toEqual(['Präsident = ?']);
  });

  it('is not held by whoever its own clause names', () => {
    const text = 'Xi Jinping empfing den Präsidenten Emmanuel Macron. Der Staatschef lobte Macron.';
    expect(readMentions(text, 'role')).toEqual(['Staatschef = xi-jinping']);
  });
});

describe('a place nobody lists', () => {
  it.each([
    ['Im Dorf Karamola im Norden Ugandas starben drei Menschen.', 'UG'],
    ['Das Dorf Wynohralne in der Region Saporischschja brannte.', 'UA'],
    ['Sie lag in der zentralchilenischen Region Los Rios.', 'CL'],
    ['Das Dorf Wynohralne feierte.', undefined],
  ])('has the country the words behind it tell: %s', (text, country) => {
    const place = analyzeArticle({ file: 'a.txt', text }).mentions.find(
      ({ kind }) => kind === 'place',
    );
    expect(place?.country).toBe(country);
  });
});
