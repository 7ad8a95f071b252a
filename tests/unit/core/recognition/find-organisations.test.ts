import { describe, expect, it } from 'vitest';

import { readMentions } from '#tests/support/read-mentions.ts';

const read = (text: string) => readMentions(text, 'organisation');

it.each([
  ['Die NEUE ZÜRCHER ZEITUNG lobt ihn, EL PAÍS aus Madrid nicht.', ['nzz', 'el-pais']],
  ['Die Neue Zürcher Zeitung lobt ihn.', ['nzz']],
  ['Der Neuen Zürcher Zeitung sagte er das.', ['nzz']],
])('papers are known in capitals and in every case: %s', (text, expected) => {
  expect(read(text).map((mention) => mention.split(' = ')[1])).toEqual(expected);
});

describe('parties of one name', () => {
  it.each([
    ['a compound', 'Die US-Republikaner lehnten ab.', 'US-Republikaner = republican-party'],
    [
      'an adjective before them',
      'Die britischen Konservativen gewannen, Frankreich und Frankreichs Presse schwiegen.',
      'Konservativen = conservative-party',
    ],
    [
      'further adjectives between',
      'Die kanadischen oppositionellen Konservativen gewannen.',
      'Konservativen = conservative-ca',
    ],
    [
      'a genitive behind them',
      'Die Sozialistische Partei Portugals gewann.',
      'Sozialistische Partei Portugals = ps-pt',
    ],
    ['a country with its article behind them', 'Die Grünen der Schweiz gewannen.', 'Grünen = gps'],
  ])('are told apart by %s', (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['Thailand wählt. In Bangkok siegte die Demokratische Partei.', 'democrat-party-th'],
    ['In Washington und in den USA siegte die Demokratische Partei.', 'democratic-party'],
    ['In Hongkong wuchs der Protest. Die Demokratische Partei half.', 'democratic-party-hk'],
    ['Die USA wählen. In den USA führen die Republikaner.', 'republican-party'],
    ['Österreich wählt. In Wien feiern die Grünen.', 'gruene-at'],
    ['Der Bundestag tagt. Die Grünen widersprechen.', 'gruene'],
    ['Die Grünen widersprechen.', 'gruene'],
    ['Norwegen wählt. In Oslo siegte die Arbeiterpartei.', 'arbeiderpartiet'],
  ])('follow the countries of the article: %s', (text, expected) => {
    expect(read(text).map((mention) => mention.split(' = ')[1])).toEqual([expected]);
  });

  it('follow a party that is named by its own abbreviation', () => {
    const text = 'Die SPÖ tagte in Linz. Die Sozialdemokraten wollen mehr.';
    expect(read(text)).toEqual(['SPÖ = spoe', 'Sozialdemokraten = spoe']);
  });

  it('keep their usual owner where no country speaks against it', () => {
    expect(read('Labour gewann die Wahl.')).toEqual(['Labour = labour-party']);
    expect(read('Neuseeland wählt. Labour verlor in Neuseeland.')).toEqual(['Labour = labour-nz']);
  });

  it.each([
    ['a country without such a party', 'Die iranischen Konservativen gewannen.'],
    ['an article about such a country', 'Ägypten wählt. In Kairo siegte die Demokratische Partei.'],
    ['a longer name', 'Die USA sahen zu. Die Neue Kommunistische Partei und die USA stritten.'],
    ['a longer name of one word', 'Schweiz: Die Evangelische Volkspartei der Schweiz gewann.'],
    ['a longer English name', 'In den USA wuchs die „National Democratic Party“.'],
    ['a kind of party', 'Österreich braucht eine starke Volkspartei.'],
    ['an adjective at the beginning', 'Grüne Energie ist teuer. Linke Gruppen stören das.'],
    ['an adjective in a name', 'In Berlin beginnt die Grüne Woche.'],
  ])('are not seen in %s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('words that are organisations with evidence', () => {
  it.each([
    ['with the article at the beginning', 'Die Linke stimmt zu.', ['Linke = linke']],
    [
      'in a headline, when the text proves them',
      'Grüne widersprechen\n\nIn Berlin haben die Grünen dem Bundestag widersprochen.',
      ['Grüne = gruene', 'Grünen = gruene'],
    ],
    ['at the head of a compound', 'Der Tory-Flügel murrt.', ['Tory-Flügel = conservative-party']],
  ])('are found %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('are found between an article and what is asked for', () => {
    const text = 'In Wien verlangten die Grünen Aufklärung von der Regierung in Österreich.';
    expect(read(text)).toHaveLength(1);
  });

  it('do not spread from the name of a site', () => {
    expect(read('Das schrieb Zeit Online. Der Rat kauft sich Zeit.')).toEqual([
      'Zeit Online = zeit',
    ]);
  });

  it('do not spread from a medium in quotation marks', () => {
    expect(read('Das schrieb „Die Zeit“. Die Zeit verging.')).toHaveLength(1);
  });
});

describe('organisations of states', () => {
  it.each([
    ['Die Truppen der Unmiss blieben.', 'unmiss'],
    ['Ein MINUSTAH-Sprecher schwieg.', 'minustah'],
    ['Der Asem-Gipfel begann.', 'asem'],
    ['Japan wirbt für den Pakt CPTPP.', 'cptpp'],
    ['Die Palästinensische Autonomiebehörde zahlt.', 'palestinian-authority'],
  ])('are known: %s', (text, expected) => {
    expect(read(text).map((mention) => mention.split(' = ')[1])).toEqual([expected]);
  });
});

describe('companies', () => {
  it.each([
    ['Gazprom liefert, ein Huawei-Manager schweigt.', ['gazprom', 'huawei']],
    ['Der Konzern Total zahlt.', ['total']],
    ['Total überrascht war niemand.', []],
    ['Auf Facebook und X wird gestritten.', ['facebook']],
    ['Beide twittern, und mit dem Twittern hört keiner auf.', []],
  ])('are organisations, and so are most platforms: %s', (text, expected) => {
    expect(read(text).map((mention) => mention.split(' = ')[1])).toEqual(expected);
  });
});

describe('names of companies that are words or surnames as well', () => {
  it.each([
    ['behind what they are', 'Der Autobauer Ford baut ab.', ['ford']],
    ['at the head of a compound', 'Die Bosch-Chefin ging, Bosch schwieg.', ['bosch', 'bosch']],
    ['in a text that names another company', 'Siemens liefert, Bayer nicht.', ['siemens', 'bayer']],
    ['behind a conjunction', 'Siemens hofft, dass Ford kauft.', ['siemens', 'ford']],
    ['not alone', 'Frau Bayer kam mit Herrn Ford.', []],
    ['not behind an article', 'Der Lufthansa half ein Bayer.', ['lufthansa']],
    ['not once somebody bears them', 'Lisa Bosch verließ Siemens. Bosch schwieg.', ['siemens']],
  ])('count %s', (_, text, expected) => {
    expect(read(text).map((mention) => mention.split(' = ')[1])).toEqual(expected);
  });
});

describe('words written in one', () => {
  it.each([
    ['Der Natobeitritt verzögert sich.', ['Natobeitritt = nato']],
    [
      'Drei Huthirebellen flohen vor einem Hamaskämpfer.',
      ['Huthirebellen = huthi', 'Hamaskämpfer = hamas'],
    ],
    ['Der Hamasführer und die Talibankommandeure.', ['Hamasführer = hamas']],
  ])('name the organisation at their head: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what stands in brackets behind a listed organisation', () => {
  it.each([
    [
      'is that organisation',
      'Die Deutsche Bahn (DB) baut. Die DB spart.',
      ['deutsche-bahn', 'deutsche-bahn', 'deutsche-bahn'],
    ],
    [
      'even if it means another of a different kind elsewhere',
      'Reporter ohne Grenzen (RSF) warnte. RSF zählte nach.',
      ['rsf-reporters', 'rsf-reporters', 'rsf-reporters'],
    ],
    [
      'unless that is of its kind',
      'Die Sudanesische Befreiungsarmee (SPLA) kämpft.',
      ['sla', 'spla'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text).map((mention) => mention.split(' = ')[1])).toEqual(expected);
  });

  it('is not what a party belongs to', () => {
    expect(read('Der Fidesz (EVP) verlor.')).toContain('EVP = epp');
  });
});

describe('clubs', () => {
  it.each([
    ['Der FC Bayern München Trainer kam aus Kiel.', ['FC Bayern München = fc-bayern-munchen']],
    ['Er spielte für Dynamo Kiew.', ['Dynamo Kiew = dynamo-kiew']],
    ['In Eintracht leben sie dort.', []],
  ])('are called by their town: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('institutions and firms named for somebody', () => {
  it.each([
    'Das sagte ein Forscher der Hoover Institution.',
    'Die Aktie von General Electric fiel.',
    'Die Aktie von General Dynamics fiel.',
  ])('are no persons: %s', (text) => {
    expect(readMentions(text, 'person')).toEqual([]);
  });
});

describe('organisations no table lists', () => {
  it.each([
    ['a tail', 'Das sagte Jenny Town vom Stimson Center.', ['Stimson Center = stimson-center']],
    [
      'a head and small words',
      'Der Movimiento por la Paz gewann.',
      ['Movimiento por la Paz = movimiento-por-la-paz'],
    ],
    [
      'what a tail is for',
      'Er forscht am Center for Strategic Thinking in London.',
      ['Center for Strategic Thinking = center-for-strategic-thinking'],
    ],
    [
      'a bank of another language',
      'Die Kaluma Commercial Bank und die Bank of Uganda liehen der Bank nichts.',
      ['Kaluma Commercial Bank = kaluma-commercial-bank', 'Bank of Uganda = bank-of-uganda'],
    ],
    ['a tail, not the word before', 'Laut Kalumba News kam er.', ['Kalumba News = kalumba-news']],
    [
      'a tail and a listed place',
      'Das sagte er an der University of New South Wales.',
      ['University of New South Wales = university-of-new-south-wales'],
    ],
    [
      'a body behind a hyphen',
      'Das sagte sie an der Kalumba-Universität.',
      ['Kalumba-Universität = kalumba-universitat'],
    ],
    [
      'a company',
      'Die Maschine der Kalumba Airlines sank.',
      ['Kalumba Airlines = kalumba-airlines'],
    ],
    ['no body behind an ordinary word', 'Er gründete eine Elite-Universität.', []],
    ['no country before one', 'Sie lehrt an einer US-Universität.', []],
    ['no plain word before a tail', 'Das sind Fake News.', []],
    ['a tail alone', 'Das Center blieb geschlossen.', []],
    ['an article before the tail', 'Die Party war laut.', []],
  ])('are found by %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('take no other case than the genitive where their name is coined', () => {
    expect(read('Viele Arten sterben aus.')).toEqual([]);
    expect(read('Der Sender Arte sendet, Artes Programm steht.')).toHaveLength(2);
  });
});

describe('organisations the text abbreviates', () => {
  it('are found by name and abbreviation wherever they stand', () => {
    expect(
      read('Die Befreiungsfront des Nordens (BFN) siegte. Ein BFN-Sprecher kam, die BFN feierte.'),
    ).toEqual([
      'Befreiungsfront des Nordens = bfn',
      'BFN = bfn',
      'BFN-Sprecher = bfn',
      'BFN = bfn',
    ]);
  });

  it.each([
    [
      'by first letters',
      'Die Nuuk Ataqatsi (NA) verlor. Die NA geht.',
      ['Nuuk Ataqatsi = na', 'NA = na', 'NA = na'],
    ],
    ['not by the letters of a person', 'Das schrieb Klaus Taalam (KT) am Montag.', []],
    ['by its members', 'Die Kommunisten (XKP) verloren.', ['XKP = xkp']],
    ['by who leads it', 'Das sagte XKP-Chef Armani Taalam.', ['XKP-Chef = xkp']],
    ['by who comes from it', 'Armani Taalam von der XKP schwieg.', ['XKP = xkp']],
    ['by where it stands', 'Die Wähler der linken XKP blieben fern.', ['XKP = xkp']],
  ])('are found %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'Das New Large Array (NLA) misst.',
    'Der IT-Chef geht, der LKW-Führer bleibt.',
    'Er kam von der WM zurück.',
    'Die Hilfe (TV) kam.',
    'Viele Nichtregierungsorganisationen (NGO) halfen.',
  ])('are not seen in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
