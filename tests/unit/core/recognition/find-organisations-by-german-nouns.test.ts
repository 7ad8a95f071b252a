import { describe, expect, it } from 'vitest';

import { readMentions } from '#tests/support/read-mentions.ts';

const read = (text: string) =>
  readMentions(text, 'organisation').map((mention) => mention.split(' = ')[0]);

describe('institutions are named', () => {
  it.each([
    ['by their town', 'Das sagte sie an der Universität Kassel.', 'Universität Kassel'],
    ['by a town no table lists', 'Er lehrt an der Universität Oberkalum.', 'Universität Oberkalum'],
    ['by their capital', 'Er lehrt an der Universität Dublin.', 'Universität Dublin'],
    ['with “von”', 'Das lehrt die Universität von Accra.', 'Universität von Accra'],
    ['with “zu”', 'Das lehrt die Universität zu Lübeck.', 'Universität zu Lübeck'],
    ['by their country', 'Er lehrt an der Universität der Malediven.', 'Universität der Malediven'],
    [
      'with an adjective',
      'Er lehrt an der Technischen Universität Dresden.',
      'Technischen Universität Dresden',
    ],
    [
      'with a hyphen and a town',
      'Das sagte die Carl-Schurz-Universität Kassel.',
      'Carl-Schurz-Universität Kassel',
    ],
    [
      'by their field',
      'Er forscht am Bremer Institut für Meereskunde.',
      'Bremer Institut für Meereskunde',
    ],
    [
      'by two fields',
      'Er forscht am Institut für Polar- und Wüstenforschung.',
      'Institut für Polar- und Wüstenforschung',
    ],
    [
      'with a capital letter in it',
      'Das sagte sie vom Zentrum für Offene Gesellschaft.',
      'Zentrum für Offene Gesellschaft',
    ],
    ['as an academy', 'Die Akademie der Wissenschaften tagt.', 'Akademie der Wissenschaften'],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('and the town within the name is no place', () => {
    expect(readMentions('Das sagte sie an der Universität Kassel.', 'place')).toEqual([]);
  });

  it.each([
    'Es gibt eine Universität in Kassel.',
    'Sie gründeten ein Institut für Meereskunde.',
    'Sie lehrt an der Universität Jura, er Mathematik.',
    'An der Universität Mathematik, Informatik, Biologie zu lehren ist schön.',
    'An der Universität Medizin zu lehren ist schön.',
    'An der Universität Physik zu lehren ist schön.',
    'An der Universität Chemie zu lehren ist schön.',
    'An der Universität Theologie zu lehren ist schön.',
    'Das Zentrum für Geflüchtete blieb leer.',
    'Er leitet eine Akademie der Wissenschaften.',
    'Es ist die größte Universität von Accra.',
  ])('but not in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('names behind a German noun', () => {
  it.each([
    ['an association', 'Der Außenhandelsverband WKX warnt.', ['WKX']],
    ['an alliance', 'Das Bündnis Kaluma verlor. Kaluma tritt an.', ['Kaluma', 'Kaluma']],
    ['a front', 'Die Befreiungsfront WLKX rief zur Ruhe auf.', ['WLKX']],
    ['a unit', 'Der Chef der Eliteeinheit Kalsat kam.', ['Kalsat']],
    ['a site', 'Das berichtet das Portal Kaluma.', ['Kaluma']],
    ['a company that begins like a surname', 'Der Baukonzern Merz Sonoa zahlte.', ['Merz Sonoa']],
    [
      'a body, with what is said by insiders',
      'Die Firma Girtschi will Insidern zufolge gehen. Die Firma Girtschi Insidern zufolge.',
      ['Girtschi', 'Girtschi'],
    ],
  ])('are those of %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Das melden die Agenturen\n\nMehr aus Politik und Kultur',
    'Das sagte der Bundesverband Gewerbliche Tierhaltung.',
  ])('are none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('abbreviations', () => {
  it('may be spoken as words, with an article', () => {
    expect(
      read('Der Rat gegen Korruption am Golf (Corag) tagte. Er lobte die Corag, die Corag ihn.'),
    ).toEqual(['Rat gegen Korruption am Golf', 'Corag', 'Corag', 'Corag']);
    expect(read('Der Chef der Partei (Kaluma) ging. Er lobte Kaluma.')).toEqual([]);
  });

  it.each(['Die Kommunisten der WKX warten.', 'Das sagte ein Abgeordneter der WKX.'])(
    'are known by their members: %s',
    (text) => {
      expect(read(text)).toEqual(['WKX']);
    },
  );
});

describe('media', () => {
  it('are named by their sites', () => {
    expect(read('Das stand auf MDR.de und in der NZZ.ch zu lesen. Dann lobte er die NZZ.')).toEqual(
      ['MDR.de', 'NZZ.ch', 'NZZ'],
    );
  });

  it('sign by abbreviations', () => {
    expect(read('Ein Boot vor Malta (Foto: Muster/AP)')).toEqual(['AP']);
    expect(read('Das sagte er am Montag (mit dpa und AP).')).toEqual(['dpa', 'AP']);
    expect(read('Er sagte AP und ging.')).toEqual([]);
  });
});

describe('bodies that a country’s adjective with a capital letter begins', () => {
  it.each([
    ['Das fordert der Deutsche Imkerbund.', ['Deutsche Imkerbund']],
    ['Das sagte sie dem Polnischen Nautischen Verband.', ['Polnischen Nautischen Verband']],
    [
      'Das rechnet die Deutsche Gesellschaft für Wetterkunde vor.',
      ['Deutsche Gesellschaft für Wetterkunde'],
    ],
    ['Das fordert die deutsche Gewerkschaft.', []],
    ['Deutsche Vereine fordern das.', []],
    ['Das beschloss der Deutsche Bundestag.', []],
  ])('are organisations: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('have one id in every case', () => {
    const text =
      'Er klagte. Der Deutsche Imkerbund und die Spitze des Deutschen Imkerbundes klagten mit.';
    const ids = readMentions(text, 'organisation').map((mention) => mention.split(' = ')[1]);
    expect(ids).toEqual(['deutsche-imkerbund', 'deutsche-imkerbund']);
  });
});
