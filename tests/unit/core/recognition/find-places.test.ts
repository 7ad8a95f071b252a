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
    ['a genitive behind "in"', 'Das war in Hamburgs Mitte.', ['Hamburgs = hamburg']],
    ['what is no genitive there', 'In Salems lebt er gern.', ['Salems = ?']],
    ['an adjective before a house', 'Das war in einem Wiener Museum.', ['Wiener = wien']],
    ['an ending behind "In"', 'In Malangapur blieb es still.', ['Malangapur = ?']],
    [
      'a word for a place before a name that is a word',
      'Er kommt vom Fluss Lena.',
      ['Lena = lena'],
    ],
    [
      'what has been shown before',
      'Im Kanton Uri schneit es. Nun bat Uri um Geld.',
      ['Uri = uri', 'Uri = uri'],
    ],
    ['a mountain that is a word, behind "im"', 'Im Harz brennt der Wald.', ['Harz = harz']],
    ['an adjective of such a name', 'Die Erlanger Polizei kam.', ['Erlanger = erlangen']],
    ['a name that is a word, behind "in"', 'Das geschah in Essen.', ['Essen = essen']],
  ])('are found by %s', (_, text, places) => {
    expect(readMentions(text, 'place')).toEqual(places);
  });

  it.each([
    ['an ordinary word', 'Das Essen war gut.'],
    ['an ordinary word behind a town of that name', 'In Deutschland isst man. Essen wirbt.'],
    ['part of a person', 'Das Buch schrieb Jack London.'],
    ['a word in capitals that is no place', 'EXKLUSIV. Das war knapp.'],
    ['a word that only begins like a place', 'Die Donbassler kamen.'],
    ['the name of a treaty', 'Das Pariser Klimaabkommen gilt.'],
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
    [
      'another place, hyphens and all',
      'Sturm auf Al-Katun\n\nDas geschah in der Stadt Al-Katun.',
      ['Al-Katun = ?', 'Al-Katun = ?'],
    ],
    [
      'the adjective of its country',
      'Im estnischen Kalmholm schneit es. Kalmholm feiert.',
      ['Kalmholm = ?', 'Kalmholm = ?'],
    ],
    ['nouns of many kinds', 'Er floh aus der Ölstadt Kalumbo.', ['Kalumbo = ?']],
    [
      'a noun for two',
      'In den Vierteln Kalumbo und Tarach wird geschossen.',
      ['Kalumbo = ?', 'Tarach = ?'],
    ],
    ['a noun that is a town as well', 'Nördlich vom Berg Lusok liegt Schnee.', ['Lusok = ?']],
    ['its last part', 'In der Provinz Haut-Kalumbo siegte er.', ['Haut-Kalumbo = ?']],
    ['its letters behind "in"', 'Das geschah in Bojayá.', ['Bojayá = ?']],
    ['its letters behind "aus"', 'Sie kommt aus Turramura.', ['Turramura = ?']],
    ['"nahe"', 'Das Flugzeug fiel nahe Turnberg ins Meer.', ['Turnberg = ?']],
    ['two unknown words', 'Vier starben in Patach Tekwa.', ['Patach Tekwa = ?']],
    ['the place beside it', 'In Rom und Ascheberk war es still.', ['Rom = rom', 'Ascheberk = ?']],
    ['what it is', 'Die Pfarrei von Payat, einem Armenviertel, brennt.', ['Payat = ?']],
    ['where it lies', 'Es brennt in Korat im Nordosten des Landes.', ['Korat = ?']],
    ['its state', 'Es brennt in Menden (Sauerland).', ['Menden = ?', 'Sauerland = sauerland']],
  ])('are found by %s', (_, text, places) => {
    expect(readMentions(text, 'place')).toEqual(places);
  });

  it.each([
    ['an ordinary noun', 'Er lebt in Armut und geht in Rente.'],
    ['an unknown word without such an ending', 'Er glaubt in Merberk ein Vorbild zu haben.'],
    ['an ending without a preposition', 'Gestern sprach Kleinzwieningen lange.'],
    ['a word that looks German', 'Sie zeigte sich in Siegerpose.'],
    ['a name behind "bei"', 'Er arbeitet bei Kalumbo.'],
    ['a part of a town', 'Gesperrt ist die Ausfahrt der Kleinstadt Freitag früh.'],
    ['a relative clause', 'Er kam zum Kalumbok, das die Stadt bezahlt.'],
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

describe('squares, bridges and the like', () => {
  it.each([
    ['Sie standen auf dem Slavija-Platz und der Petőfi-Brücke.', 'Slavija-Platz Petőfi-Brücke'],
    ['Er landete am Ana-Okafor-Flughafen.', 'Ana-Okafor-Flughafen'],
    ['Sie bauten einen Industrie-Park, ein Eis-Stadion und einen US-Flughafen.', ''],
    ['Der Telegram-Kanal schwieg.', ''],
  ])('are places behind a name: %s', (text, expected) => {
    const found = analyzeArticle({ file: 'a.txt', text: `Bericht\n\n${text}` }).mentions;
    const places = found.filter(({ kind }) => kind === 'place').map((mention) => mention.text);
    expect(places.join(' ')).toBe(expected);
  });
});

describe('the country of places no table lists', () => {
  const countryOf = (name: string, text: string) =>
    analyzeArticle({ file: 'a.txt', text }).mentions.find((mention) => mention.text === name)
      ?.country;

  it.each([
    ['the adjective of a town', 'Das geschah im Athener Stadtteil Kalumbo.', 'GR'],
    [
      'what most of the text is about',
      'Peru trauert. In Peru gilt Alarm, die peruanische Armee hilft den Peruanern. Peru bittet um Hilfe. Das geschah in der Stadt Kalumbo.',
      'PE',
    ],
  ])('is told by %s', (_, text, country) => {
    expect(countryOf('Kalumbo', text)).toBe(country);
  });

  it.each([
    [
      'two countries are named as often',
      'Peru und Chile streiten. Peru droht Chile, Chile droht Peru. Peru wartet, Chile wartet auch, und Peru zahlt, Chile zahlt nicht. Das geschah in der Stadt Kalumbo.',
    ],
    [
      'it stands in a list with places of the world',
      'Peru trauert. In Peru gilt Alarm, die peruanische Armee hilft den Peruanern. Peru bittet um Hilfe in Rom und Kalumbo.',
    ],
  ])('is not told where %s', (_, text) => {
    expect(countryOf('Kalumbo', text)).toBeUndefined();
  });
});

describe('capitals', () => {
  it('are towns where they are printed in capitals at the head of a report', () => {
    const text = 'Gericht tagt\n\nabc. DEN HAAG, 8. Oktober. Das Gericht tagte lange.';
    expect(readMentions(text, 'place')).toEqual(['DEN HAAG = den-haag']);
    expect(readMentions(text, 'country')).toEqual([]);
  });

  const read = (text: string) =>
    analyzeArticle({ file: 'a.txt', text }).mentions.map(
      ({ kind, text: found }) => `${kind} ${found}`,
    );

  it.each([
    'Banden halten fast ganz Port-au-Prince.',
    'Im mehr als 1000 Kilometer entfernten Bangkok stürzte ein Haus ein.',
    'Bogotá und Cali waren Ausnahmen.',
    'Ankaras Stadtoberhaupt schwieg.',
    'Es meldet sich Ana Muster, ARD Nairobi.',
  ])('are towns in: %s', (text) => {
    expect(read(text).filter((line) => line.startsWith('country'))).toEqual([]);
    expect(read(text).filter((line) => line.startsWith('place'))).not.toEqual([]);
  });

  it.each([
    'Er wartet ab\n\nMoskaus Minister tritt zurück.',
    'Das ist die Feuerpause, über die Washington verhandelt.',
    'Ein Anruf aus Washington genügt.',
    'Auf Bitten aus Teheran half die EU.',
    'Das Verhältnis zwischen Peking und Hongkong ist gut.',
  ])('are governments in: %s', (text) => {
    expect(read(text)).toContainEqual(
      expect.stringMatching(/^country (?:Moskaus|Washington|Teheran|Peking)$/),
    );
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
