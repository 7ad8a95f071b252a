import { describe, expect, it } from 'vitest';

import { COUNTRIES } from '#core/knowledge/countries.ts';
import type { PlaceKind, PlaceRow } from '#core/knowledge/place-row.ts';
import { PLACES } from '#core/knowledge/places.ts';
import { slugify } from '#core/text/slugify.ts';

const CODES = new Set(COUNTRIES.map(({ code }) => code));
const FORMER_CODES = new Set(['CS', 'DD', 'SU', 'YU']);

const list = (source = ''): string[] => (source ? source.split(', ') : []);
const namesOf = ([name, , , forms]: PlaceRow): string[] => [
  name,
  ...list(forms).filter((form) => form !== '!' && !form.startsWith('~')),
];
const adjectivesOf = ([, , , forms]: PlaceRow): string[] =>
  list(forms)
    .filter((form) => form.startsWith('~'))
    .map((form) => form.slice(1));
const isWeak = ([, , , forms]: PlaceRow): boolean => list(forms).includes('!');

const OWNERS = new Map<string, PlaceRow[]>();
for (const row of PLACES) {
  for (const name of namesOf(row)) OWNERS.set(name, [...(OWNERS.get(name) ?? []), row]);
}

function countOf(kind: PlaceKind): number {
  return PLACES.filter((row) => row[2] === kind).length;
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the places', () => {
  it('lie in countries that exist today', () => {
    const unknown = PLACES.filter(([, country]) =>
      country.split(' ').some((code) => code && (!CODES.has(code) || FORMER_CODES.has(code))),
    );
    expect(unknown).toEqual([]);
  });

  it('have an id each', () => {
    expect(repeated(PLACES.map(([name]) => slugify(name)))).toEqual([]);
  });

  it('share no name and repeat none', () => {
    const shared = [...OWNERS].filter(([, rows]) => rows.length > 1).map(([name]) => name);
    expect(shared).toEqual([]);
  });

  it('are spelled cleanly', () => {
    const unclean = PLACES.flatMap((row) => [...namesOf(row), ...adjectivesOf(row)]).filter(
      (form) =>
        form !== form.trim().normalize('NFC') ||
        /^$|\s\s|[;|!~*’]|^(?:der|die|das|den|dem) /.test(form),
    );
    expect(unclean).toEqual([]);
  });

  it('have adjectives that end in -er or in a stem to be declined', () => {
    const odd = PLACES.flatMap(adjectivesOf).filter(
      (adjective) =>
        !/^\p{Lu}.*e?r$|^\p{Lu}\p{Ll}+sche$|^\p{Ll}[\p{Ll}-]+(?:i?sch|deutsch)$/u.test(adjective),
    );
    expect(odd).toEqual([]);
  });

  it('bear no name of a country', () => {
    const countryNames = COUNTRIES.flatMap(({ name, names }) => [name, ...list(names)]);
    expect(countryNames.filter((name) => OWNERS.has(name))).toEqual([]);
  });

  it('hold every capital, in its country', () => {
    const missing = COUNTRIES.filter(
      ({ code, capital }) =>
        capital && !OWNERS.get(capital)?.some(([, country]) => country === code),
    );
    expect(missing.map(({ code, capital }) => `${code} ${capital}`)).toEqual([]);
  });

  it('are many: cities above all, and every kind', () => {
    expect(countOf('city')).toBeGreaterThan(1200);
    expect(countOf('region')).toBeGreaterThan(300);
    expect(countOf('island')).toBeGreaterThan(100);
    expect(countOf('water')).toBeGreaterThan(100);
    expect(countOf('mountain')).toBeGreaterThan(40);
    expect(countOf('site')).toBeGreaterThan(100);
  });

  it('hold all Länder of Germany and Austria but those that are cities', () => {
    const missing =
      `Baden-Württemberg Bayern Brandenburg Hessen Mecklenburg-Vorpommern Niedersachsen
      Nordrhein-Westfalen Rheinland-Pfalz Saarland Sachsen Sachsen-Anhalt Schleswig-Holstein Thüringen
      Berlin Hamburg Bremen Burgenland Kärnten Niederösterreich Oberösterreich Salzburg Steiermark Tirol
      Vorarlberg Wien`
        .split(/\s+/)
        .filter((name) => !OWNERS.has(name));
    expect(missing).toEqual([]);
  });

  it.each([
    ['Kyjiw', 'Kiew', 'UA'],
    ['Charkow', 'Charkiw', 'UA'],
    ['Lugansk', 'Luhansk', 'UA'],
    ['Saporischschja', 'Saporischschja', 'UA'],
    ['Krim', 'Krim', 'UA'],
    ['Donbas', 'Donbass', 'UA'],
    ['Tschetschenien', 'Tschetschenien', 'RU'],
    ['Ferner Osten', 'Ferner Osten', 'RU'],
    ['Magadan', 'Magadan', 'RU'],
    ['Gazastreifen', 'Gazastreifen', 'PS'],
    ['Gaza', 'Gaza', 'PS'],
    ['Khan Yunis', 'Chan Junis', 'PS'],
    ['Westbank', 'Westjordanland', 'PS'],
    ['Golanhöhen', 'Golanhöhen', 'SY'],
    ['Hodeida', 'Hudaida', 'YE'],
    ['Natanz', 'Natans', 'IR'],
    ['Falludscha', 'Falludscha', 'IQ'],
    ['Kundus', 'Kundus', 'AF'],
    ['Samarkand', 'Samarkand', 'UZ'],
    ['Osaka', 'Osaka', 'JP'],
    ['Xinjiang', 'Xinjiang', 'CN'],
    ['Elmendorf-Richardson', 'Elmendorf-Richardson', 'US'],
    ['Alaska', 'Alaska', 'US'],
    ['Georgia', 'Georgia', 'US'],
    ['Guantanamo', 'Guantánamo', 'CU'],
    ['Lampedusa', 'Lampedusa', 'IT'],
    ['Südchinesisches Meer', 'Südchinesisches Meer', ''],
    ['Straße von Hormus', 'Straße von Hormus', ''],
    ['Nahost', 'Naher Osten', ''],
    ['Sahelzone', 'Sahel', ''],
    ['Taiwanstraße', 'Taiwanstraße', 'CN TW'],
  ])('know "%s" as %s in "%s"', (form, name, country) => {
    const [row] = OWNERS.get(form) ?? [];
    expect(row?.slice(0, 2)).toEqual([name, country]);
  });

  it.each([
    'Essen',
    'Hof',
    'Halle',
    'Singen',
    'Siegen',
    'Sofia',
    'Nancy',
    'Adelaide',
    'Split',
    'Victoria',
  ])('ask for evidence before "%s"', (name) => {
    const [row] = OWNERS.get(name) ?? [];
    expect(row && isWeak(row)).toBe(true);
  });

  it.each(['Moskau', 'Peking', 'Paris', 'London', 'Genf', 'Aleppo', 'Odessa', 'Bachmut'])(
    'need no evidence for "%s"',
    (name) => {
      const [row] = OWNERS.get(name) ?? [];
      expect(row && isWeak(row)).toBe(false);
    },
  );

  it.each(['Westen', 'Orange', 'Grönland', 'Hongkong', 'Schottland'])(
    'leave "%s" to others',
    (name) => {
      expect(OWNERS.has(name)).toBe(false);
    },
  );
});
