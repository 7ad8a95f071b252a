import { describe, expect, test } from 'vitest';

import { readMentions } from '#tests/support/read-mentions.ts';

describe('a surname that is seldom used alone', () => {
  test.each([
    [
      'means whom the text has introduced',
      'Stephan Weil reiste ab. Später sagte Weil wenig.',
      'Weil = stephan-weil',
    ],
    [
      'is found behind a title',
      'Hannelore Kraft kam. Danach sprach Ministerin Kraft.',
      'Kraft = hannelore-kraft',
    ],
    ['is found before a verb', 'Stephan Weil kam. Weil begrüßte die Gäste.', 'Weil = stephan-weil'],
    [
      'is found behind a verb of speech',
      'Hannelore Kraft kam. Das sagte Kraft.',
      'Kraft = hannelore-kraft',
    ],
    [
      'is found in a genitive',
      'Boris Rhein kam. Rheins Koffer blieb stehen.',
      'Rheins = boris-rhein',
    ],
    ['is found behind "laut"', 'Ralf Jäger kam. Laut Jäger bleibt er.', 'Jäger = ralf-jager'],
    [
      'is found in a headline',
      'Kraft unter Zugzwang\n\nBonn (dpa) – Ministerin Hannelore Kraft will bleiben.',
      'Kraft = hannelore-kraft',
    ],
  ])('%s', (_, text, expected) => {
    expect(readMentions(text, 'person')).toContain(expected);
  });

  test.each([
    ['opens a sentence as a conjunction', 'Stephan Weil kam. Weil es regnete, blieb er.'],
    ['is a noun', 'Hannelore Kraft kam. Das Gesetz trat in Kraft.'],
    ['stands behind an article', 'Anne Spiegel trat zurück. Darüber schrieb der Spiegel.'],
    ['is a magazine', 'Anne Spiegel trat zurück. Laut Spiegel war es spät.'],
    ['is a river', 'Boris Rhein kam. Am Rhein regnete es.'],
    ['needs an object', 'Hannelore Kraft kam. Das kostete Kraft.'],
  ])('means nobody where it %s', (_, text) => {
    expect(readMentions(text, 'person')).toHaveLength(1);
  });

  test('stays a leader’s where a relative is named in full', () => {
    const text = 'US-Präsident Joe Biden schwieg. Sein Sohn Hunter Biden klagte. Biden reiste ab.';
    expect(readMentions(text, 'person').at(-1)).toBe('Biden = joe-biden');
  });
});

describe('a surname that is a word as well', () => {
  test.each([
    ['Sebastian Kurz kam. Kurz vor drei ging er.', []],
    ['Sebastian Kurz kam. Kurz gesagt: Er blieb.', []],
    ['Sebastian Kurz kam. Kurz entschlossen ging er.', []],
    ['Sebastian Kurz kam. Kurz verlässt Graz.', ['Kurz']],
    ['Sebastian Kurz kam. Kurz bleibe noch, hieß es.', ['Kurz']],
    ['Kurz gegen Streit\n\nGraz (dpa) – Sebastian Kurz kam.', ['Kurz']],
    ['Katherina Reiche kam. Reiche Länder zahlen.', []],
    ['Joschka Fischer kam. Fischer klagen seit Jahren.', []],
    ['Joschka Fischer kam. Fischer klagt seit Jahren.', ['Fischer']],
    ['Christian Kern kam. Im Kern blieb es dabei.', []],
    ['Theresa May kam. Der Vertrag, den May las, war lang.', ['May']],
  ])('%s', (text, alone) => {
    const found = readMentions(text, 'person').map((each) => each.split(' = ')[0]!);
    expect(found.filter((each) => !each.includes(' '))).toEqual(alone);
  });
});

describe('a name told in part', () => {
  test.each([
    [
      'keeps its particle',
      'Der Hochkommissar Pierre Le Blanc warnte. Hochkommissar Le Blanc blieb.',
      'Le Blanc = pierre-le-blanc',
    ],
    [
      'keeps its "Jr."',
      'Präsident Ferdinand Marcos Jr. flog ab. Es ging um Präsident Marcos Jr. allein.',
      'Marcos Jr = ferdinand-marcos-jr',
    ],
    [
      'may lack the mother’s',
      'Nicolás Maduro Moros blieb in Caracas.',
      'Nicolás Maduro Moros = nicolas-maduro',
    ],
    ['may have a mark too many', 'Nicolás Maduro kam. Máduro schwieg.', 'Máduro = nicolas-maduro'],
  ])('%s', (_, text, expected) => {
    expect(readMentions(text, 'person')).toContain(expected);
  });
});

test('whoever is told by an age is a person', () => {
  const text = '„Es wird besser“, sagte die 40-jährige Betsabe Valdes.';
  expect(readMentions(text, 'person')).toEqual(['Betsabe Valdes = betsabe-valdes']);
});

describe('"der Minister"', () => {
  test('is whom the text has named as one', () => {
    const text = 'Innenminister Gérald Darmanin kam am 16. Mai 2024 an. Der Minister dankte.';
    expect(readMentions(text, 'role')).toEqual(['Minister = gerald-darmanin']);
  });

  test('is nobody where it has named none', () => {
    expect(readMentions('Am 16. Mai 2024 sprach der Minister.', 'role')).toEqual([]);
  });
});

test('the president of a body in quotation marks is no head of state', () => {
  const text = 'Am 16. Mai 2024 wurde er in Ankara Präsident des «Rats für Ordnung».';
  expect(readMentions(text, 'role').filter((role) => !role.endsWith('?'))).toEqual([]);
});
