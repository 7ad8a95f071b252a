import { describe, expect, it } from 'vitest';

import { readMentions } from '#tests/support/read-mentions.ts';

const FOUND: Record<string, [text: string, countries: string[]]> = {
  'a name': ['Das gilt für Frankreich.', ['Frankreich = FR']],
  'a genitive': ['Das ist Frankreichs Sache.', ['Frankreichs = FR']],
  'an adjective': ['Die französische Regierung zögert.', ['französische = FR']],
  'an inflected adjective': ['Er sprach mit dem nigerianischen Minister.', ['nigerianischen = NG']],
  inhabitants: ['Viele Franzosen und eine Französin kamen.', ['Franzosen = FR', 'Französin = FR']],
  'a long form': [
    'Das gilt für die Vereinigten Staaten von Amerika.',
    ['Vereinigten Staaten von Amerika = US'],
  ],
  'an abbreviation in a compound': ['Das sagte der US-Botschafter.', ['US-Botschafter = US']],
  'a compound with a hyphen': ['Der Ukraine-Krieg dauert an.', ['Ukraine-Krieg = UA']],
  'a compound in one word': ['Die Russlandpolitik ist strittig.', ['Russlandpolitik = RU']],
  'both countries of a double adjective': [
    'Die chinesisch-russische Freundschaft hält.',
    ['chinesisch-russische = CN', 'chinesisch-russische = RU'],
  ],
  'an adjective behind pro': ['Die prorussischen Kämpfer zogen ab.', ['prorussischen = RU']],
  'an adjective of leaning': [
    'Die russlandfreundliche Partei siegte.',
    ['russlandfreundliche = RU'],
  ],
  'an adjective of a part by the compass': [
    'Das nordwestpakistanische Dorf, eine südamerikanische Stadt und das westindische Eiland.',
    ['nordwestpakistanische = PK'],
  ],
  'an adjective of origin': ['Der türkischstämmige Autor las.', ['türkischstämmige = TR']],
  'an adjective of a seat': ['Auch kremlnahe Medien schweigen.', ['kremlnahe = RU']],
  'a people behind a stem': [
    'Viele Deutsch-Türken stimmten ab.',
    ['Deutsch-Türken = DE', 'Deutsch-Türken = TR'],
  ],
  'a people in exile': ['Viele Exilkubaner kamen.', ['Exilkubaner = CU']],
  'a people of a part': ['Viele Ostdeutsche kamen.', ['Ostdeutsche = DE']],
  'an uninflected adjective before a participle': [
    'Im russisch besetzten Gebiet war es still.',
    ['russisch = RU'],
  ],
  'look-alikes: Niger': ['Der Niger grenzt an Nigeria.', ['Niger = NE', 'Nigeria = NG']],
  'look-alikes: the two Sudans': [
    'Der Sudan und der Südsudan verhandeln.',
    ['Sudan = SD', 'Südsudan = SS'],
  ],
  'look-alikes: the two Koreas': ['Nordkorea droht Südkorea.', ['Nordkorea = KP', 'Südkorea = KR']],
  'China as the people’s republic': [
    'China zögert. Die Volksrepublik hat Zeit.',
    ['China = CN', 'Volksrepublik = CN'],
  ],
  'a people in a compound': ['Der Palästinenserpräsident kam.', ['Palästinenserpräsident = PS']],
  'a former state by its own word': ['Die Sowjetunion zerfiel.', ['Sowjetunion = SU']],
};

const NOTHING: Record<string, string> = {
  'another people’s republic': 'Die Luhansker Volksrepublik und die alte Volksrepublik.',
  'a currency': 'Das kostet hundert US-Dollar.',
  'a language': 'Er sprach auf Russisch und im Englischen.',
  'an Austrian state': 'In Niederösterreich wird gewählt.',
  'a sea': 'Das Südchinesische Meer ist umkämpft.',
  'a national institution': 'Der Bundestag stimmte zu.',
  'a lesson in a language': 'Der Deutsch-Kurs fällt aus.',
  'a part of a country': 'In Nordsyrien und Ostchina wird gekämpft.',
  'the European Union': 'Die EU und die Europäische Union zögern.',
  'a word that begins like a country': 'Die Iranistik ist ein Fach.',
};

describe('countries', () => {
  it.each(Object.entries(FOUND))('are found by %s', (_, [text, countries]) => {
    expect(readMentions(text, 'country')).toEqual(countries);
  });

  it.each(Object.entries(NOTHING))('are not seen in %s', (_, text) => {
    expect(readMentions(text, 'country')).toEqual([]);
  });
});

const GOVERNMENTS: Record<string, [text: string, countries: string[]]> = {
  'whence a message comes': ['Aus Oslo kam die erste Warnung.', ['Oslo = NO']],
  'whose customers keep quiet': ['Die Kunden Oslos schweigen.', ['Oslos = NO']],
  'a capital that acts': ['Peking warnte erneut.', ['Peking = CN']],
  'a capital with which one agrees': ['Man einigte sich mit Teheran.', ['Teheran = IR']],
  'two capitals between which something happens': [
    'Die Beziehungen zwischen Washington und Peking leiden.',
    ['Washington = US', 'Peking = CN'],
  ],
  'the agent of a passive': ['Das wurde von Moskau abgelehnt.', ['Moskau = RU']],
  "a capital's adjective before a word for the government": [
    'Die Moskauer Führung schweigt.',
    ['Moskauer = RU'],
  ],
  'before a colon in a headline': [
    'Teheran: Angriff abgewehrt\n\nEs war die dritte Nacht in Folge, in der Sirenen heulten.',
    ['Teheran = IR'],
  ],
  'the agent of a passive near a verb of seeing': ['Das wurde von Kiew geprüft.', ['Kiew = UA']],
  'whose arms grow': ['Tokio sorgt die Aufrüstung Pekings.', ['Tokio = JP', 'Pekings = CN']],
  'a house that decides': ['Die Linie des Weißen Hauses steht.', ['Weißen Hauses = US']],
  'what it sends': ['Kritik aus Peking blieb aus.', ['Peking = CN']],
  'the head of a word with a hyphen': ['Ein Kreml-Sprecher schwieg.', ['Kreml-Sprecher = RU']],
  'a quoted capital': ['Aus Ankara hieß es, man prüfe.', ['Ankara = TR']],
  'a seat': ['Der Kreml schweigt, das Weiße Haus auch.', ['Kreml = RU', 'Weiße Haus = US']],
  'a word with a seat': ['Der Kremlsprecher schwieg.', ['Kremlsprecher = RU']],
};

const TOWNS: Record<string, [text: string, places: string[]]> = {
  'behind "in"': ['Er landete in Peking.', ['Peking = peking']],
  'behind "nach" and in a list': [
    'Sie flog nach Moskau und Peking.',
    ['Moskau = moskau', 'Peking = peking'],
  ],
  'behind an adjective': ['Das geschah im umkämpften Kiew.', ['Kiew = kiew']],
  'behind a noun': ['Das Landgericht Berlin tagte.', ['Berlin = berlin']],
  'behind "von"': ['In den Vierteln von Kiew war es still.', ['Kiew = kiew']],
  'behind "Hauptstadt"': ['Die Hauptstadt Kabul fiel.', ['Kabul = kabul']],
  'in a dateline': ['Moskau (dpa) – Die Lage ist ernst.', ['Moskau = moskau']],
  'in a dateline with a dot': ['Lima · Die Lage ist ernst.', ['Lima = lima']],
  'before a colon that opens a report': [
    'Lima: In den Bergen des Landes ist nach langem Regen am Wochenende eine wichtige Brücke eingestürzt. Die Straße bleibt nach Angaben der Behörden noch mehrere Wochen lang gesperrt.',
    ['Lima = lima'],
  ],
  'glued to a name': ['Havanna Barack Obama landet zum Besuch', ['Havanna = havanna']],
  'behind "in der Nähe von"': ['Er hat ein Werk in der Nähe von Kiew besichtigt.', ['Kiew = kiew']],
  'behind the Swiss "ausserhalb"': ['Ausserhalb Ankaras fiel Schnee.', ['Ankaras = ankara']],
  'with a part of the house': [
    'Der Rasen des Weißen Hauses litt.',
    ['Weißen Hauses = weisses-haus'],
  ],
  'as a side of the house': [
    'Südlich des Weißen Hauses wird gebaut.',
    ['Weißen Hauses = weisses-haus'],
  ],
  'as a room': ['Er ließ das Oval Office neu einrichten.', ['Oval Office = oval-office']],
  'with a property of a town': ['Moskaus Bürgermeister sprach.', ['Moskaus = moskau']],
  'in a compound': ['Die Berlin-Reise fiel aus.', ['Berlin-Reise = berlin']],
};

describe('capitals and seats', () => {
  it.each(Object.entries(GOVERNMENTS))('stand for the government as %s', (_, [text, countries]) => {
    expect(readMentions(text, 'country')).toEqual(countries);
  });

  it.each(Object.entries(TOWNS))('are towns %s', (_, [text, places]) => {
    expect(readMentions(text, 'country')).toEqual([]);
    expect(readMentions(text, 'place')).toEqual(places);
  });
});
