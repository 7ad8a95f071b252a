import { expect, it } from 'vitest';

import { parseActor, type ActorRow } from '#core/knowledge/actor-row.ts';
import { ACTORS } from '#core/knowledge/actors.ts';
import { COUNTRIES } from '#core/knowledge/countries.ts';
import { ERAS } from '#core/knowledge/eras.ts';
import { FIRST_NAMES } from '#core/knowledge/first-names.ts';
import { listBodies } from '#core/knowledge/office-bodies.ts';
import { ORGANISATIONS } from '#core/knowledge/organisations.ts';
import { PLACES } from '#core/knowledge/places.ts';
import { TOPIC_WORDS } from '#core/knowledge/topic-words.ts';
import {
  unpackActors,
  unpackCountries,
  unpackEras,
  unpackFirstNames,
  unpackOrganisations,
  unpackPlaces,
  unpackTopics,
} from '#core/knowledge/unpack-tables.ts';
import {
  packActors,
  packCountries,
  packEras,
  packFirstNames,
  packOrganisations,
  packPlaces,
  packTopics,
  packWords,
} from '#node/pack-tables.ts';

it('gives every actor back', () => {
  const bodies = listBodies();
  const actors = unpackActors(packActors(ACTORS, bodies), bodies);
  expect(actors.map(parseActor)).toEqual(ACTORS.map(parseActor));
});

it('gives every country back', () => {
  expect(unpackCountries(packCountries(COUNTRIES))).toEqual(COUNTRIES);
});

it('leaves out what a country’s words share', () => {
  const { names } = packCountries([
    { code: 'FR', name: 'Frankreich', people: 'Franzose Französin' },
    {
      code: 'EE',
      name: 'Estland',
      people: 'Estländer Estländerin',
      adjectives: 'estländisch, US-estnisch',
    },
  ]);
  expect(names).toBe('Frankreich||Franzose Französin\nEstland||Estländer|$w,=US-estnisch');
});

it('gives every era back', () => {
  expect(unpackEras(packEras(ERAS))).toEqual(ERAS);
});

it('gives every place back', () => {
  const split = (forms = '') => forms.split(',').map((form) => form.trim());
  const read = (rows: typeof PLACES) =>
    rows.map(([name, country, kind, forms]) => [name, country, kind, split(forms)]);
  expect(read(unpackPlaces(packPlaces(PLACES)))).toEqual(read(PLACES));
});

it('gives every organisation back', () => {
  const split = (forms = '') => forms.split(',').map((form) => form.trim());
  const read = (rows: typeof ORGANISATIONS) =>
    rows.map(([a, b, c, d, forms]) => [a, b, c, d, split(forms)]);
  expect(read(unpackOrganisations(packOrganisations(ORGANISATIONS)))).toEqual(read(ORGANISATIONS));
});

it('gives every word for a topic back', () => {
  expect(unpackTopics(packTopics(TOPIC_WORDS))).toEqual(TOPIC_WORDS);
});

it('refuses words that would be read as signs', () => {
  expect(() => packWords(['G20'])).toThrow('G20');
  expect(() => packPlaces([['Sektor #', 'DE', 'site']])).toThrow('#');
});

it('refuses an era whose words would be read otherwise', () => {
  expect(() => packEras([['A&O', '', '', 'A und O']])).toThrow('A&O');
});

it('gives every first name back', () => {
  const names = unpackFirstNames(packFirstNames(FIRST_NAMES, ACTORS), ACTORS);
  expect(names).toEqual(new Set(FIRST_NAMES));
});

it('takes first names from the actors', () => {
  const actors: ActorRow[] = [['Franz Josef Strauß', 'DE', 'm', '']];
  const packed = packFirstNames(new Set(['Franz', 'Fritz']), actors);
  expect(packed).toEqual({ others: '0Fritz', ofActors: '+!' });
});

it('refers to the name whose slug an id is', () => {
  const { ids } = packOrganisations([
    ['un', 'Vereinte Nationen', 'international', '', '?UN'],
    ['icrc', 'Rotes Kreuz', 'international', ''],
  ]);
  expect(ids).toBe('1\nicrc');
});
