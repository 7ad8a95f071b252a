import { parseActor, type Actor, type ActorRow } from '#core/knowledge/actor-row.ts';
import { ACTORS } from '#core/knowledge/actors.ts';
import { COUNTRIES } from '#core/knowledge/countries.ts';
import type { CountryRow } from '#core/knowledge/country-row.ts';
import type { OrganisationKind, OrganisationRow } from '#core/knowledge/organisation-row.ts';
import { ORGANISATIONS } from '#core/knowledge/organisations.ts';
import type { PlaceKind, PlaceRow } from '#core/knowledge/place-row.ts';
import { PLACES } from '#core/knowledge/places.ts';
import { dropForeignMarks } from '#core/text/drop-foreign-marks.ts';
import { slugify } from '#core/text/slugify.ts';

import {
  ADJECTIVE_ENDINGS,
  inflectGermanName,
  inflectInhabitant,
  inflectProperName,
} from './inflect-names.ts';
import { NameIndex } from './name-index.ts';

export interface Place {
  id: string;
  name: string;
  /** ISO code, absent for seas and places of several countries. */
  country: string | undefined;
  kind: PlaceKind;
  /** Also an ordinary word or name; a place only behind a locative preposition. */
  weak: boolean;
}

export interface Organisation {
  id: string;
  name: string;
  kind: OrganisationKind;
  country: string | undefined;
}

export type CountryForm =
  | 'name'
  | 'adjective'
  | 'stem'
  | 'inhabitants'
  | 'capital'
  | 'capital-adjective'
  | 'seat';

/** What a form in the dictionary may denote. */
export type Entry =
  | { kind: 'person'; actor: Actor; full: boolean }
  | { kind: 'country'; code: string; form: CountryForm; name?: string }
  | { kind: 'place'; place: Place; form: 'name' | 'adjective' }
  | { kind: 'organisation'; organisation: Organisation; weak: boolean };

/** What the first part of a compound denotes: a country, a seat of its government, or a place. */
export type CompoundHead =
  | { kind: 'country'; code: string }
  | { kind: 'seat'; code: string }
  | { kind: 'place'; place: Place };

/** All knowledge in the shape the rules ask for it. */
export interface Gazetteer {
  names: NameIndex<Entry>;
  actors: ReadonlyMap<string, Actor>;
  /** Actors by first and last word of any full name, "wladimir putin": finds middle names and initials. */
  byFirstAndLast: ReadonlyMap<string, Actor>;
  /** Actors by the country or organisation of an office and the office: "RU president". */
  byOffice: ReadonlyMap<string, readonly Actor[]>;
  organisations: ReadonlyMap<string, Organisation>;
  /** Names of at least four letters that may begin a compound in one word: "Russlandpolitik", "Krimkrise". */
  compoundHeads: ReadonlyMap<string, CompoundHead>;
}

export interface Tables {
  actors: readonly ActorRow[];
  countries: readonly CountryRow[];
  places: readonly PlaceRow[];
  organisations: readonly OrganisationRow[];
}

// Shorter names begin too many words that have nothing to do with them.
const HEAD = /^\p{Lu}\p{Ll}{3,}$/u;

let shared: Gazetteer | undefined;

/** The gazetteer over the project's own tables, built on first use (tens of milliseconds) and kept. */
export function getGazetteer(): Gazetteer {
  shared ??= createGazetteer({
    actors: ACTORS,
    countries: COUNTRIES,
    places: PLACES,
    organisations: ORGANISATIONS,
  });
  return shared;
}

/** Builds a gazetteer from tables; throws an Error naming the row that cannot be read. */
export function createGazetteer(tables: Tables): Gazetteer {
  const names = new NameIndex<Entry>();
  const compoundHeads = new Map<string, CompoundHead>();
  for (const row of tables.countries) addCountry(names, compoundHeads, row);
  for (const row of tables.places) addPlace(names, compoundHeads, row);
  const organisations = tables.organisations.map((row) => addOrganisation(names, row));
  const actors = tables.actors.map(parseActor);
  for (const actor of actors) addActor(names, actor);
  return {
    names,
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    byFirstAndLast: indexFirstAndLast(actors),
    byOffice: indexOffices(actors),
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
    compoundHeads,
  };
}

/** Splits the comma lists of the tables; blanks around the parts are dropped. */
export function splitForms(source: string | undefined): string[] {
  return (source ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

function addCountry(
  names: NameIndex<Entry>,
  compoundHeads: Map<string, CompoundHead>,
  row: CountryRow,
): void {
  const add = (form: CountryForm, forms: Iterable<string>) => {
    const entry: Entry = { kind: 'country', code: row.code, form };
    for (const each of forms) names.add(each, entry);
  };
  const own = [row.name, ...splitForms(row.names)];
  add(
    'name',
    own.flatMap((name) =>
      // Of one word only those in -e and -en have a dative of their own ("Emirate", "Staaten").
      name.includes(' ') || /(?:ate|nde)$/.test(name)
        ? inflectGermanName(name)
        : inflectProperName(name),
    ),
  );
  const adjectives = splitForms(row.adjectives).flatMap((stem) => [stem, capitalise(stem)]);
  add('stem', adjectives);
  add(
    'adjective',
    adjectives.flatMap((stem) => ADJECTIVE_ENDINGS.map((ending) => stem + ending)),
  );
  for (const group of splitForms(row.people)) {
    const [masculine, feminine, plural] = group.split(/\s+/);
    if (masculine) add('inhabitants', inflectInhabitant(masculine, feminine, plural));
  }
  add('capital', splitForms(row.capital).flatMap(inflectProperName));
  add(
    'capital-adjective',
    splitForms(row.capital).map((name) => (name.endsWith('e') ? `${name}r` : `${name}er`)),
  );
  const seats = splitForms(row.seats);
  for (const name of seats) {
    const entry: Entry = { kind: 'country', code: row.code, form: 'seat', name };
    for (const form of inflectGermanName(name)) names.add(form, entry);
  }
  for (const name of own) {
    if (HEAD.test(name)) compoundHeads.set(name, { kind: 'country', code: row.code });
  }
  for (const seat of seats) {
    if (HEAD.test(seat)) compoundHeads.set(seat, { kind: 'seat', code: row.code });
  }
}

function addPlace(
  names: NameIndex<Entry>,
  compoundHeads: Map<string, CompoundHead>,
  row: PlaceRow,
): void {
  const [name, countries, kind, forms] = row;
  const codes = countries.split(/\s+/).filter(Boolean);
  const all = splitForms(forms);
  const place: Place = {
    id: slugify(name),
    name,
    country: codes.length === 1 ? codes[0] : undefined,
    kind,
    weak: all.includes('!'),
  };
  const own: Entry = { kind: 'place', place, form: 'name' };
  const adjective: Entry = { kind: 'place', place, form: 'adjective' };
  const others = all.filter((form) => form !== '!' && !form.startsWith('~'));
  const spellings = [name, ...others];
  // below five letters the plain form is too often a German word: "Malé", "zum ersten Male"
  const plain = spellings.filter((each) => each.length > 4).map(dropForeignMarks);
  for (const each of new Set([...spellings, ...plain])) {
    for (const form of each.includes(' ') ? inflectGermanName(each) : inflectProperName(each)) {
      names.add(form, own);
    }
    // "Europawahl" and "Europapolitik" are no places: without a country no head.
    if (HEAD.test(each) && !place.weak && place.country && !compoundHeads.has(each)) {
      compoundHeads.set(each, { kind: 'place', place });
    }
    if (kind === 'city' && !place.weak) {
      names.add(each.endsWith('e') ? `${each}r` : `${each}er`, adjective);
    }
  }
  for (const each of all.filter((form) => form.startsWith('~'))) {
    const word = each.slice(1);
    // "~Münchner" stands as it is, "~bayerisch" is a stem
    const stems = /^\p{Ll}/u.test(word) ? [word, capitalise(word)] : [];
    if (stems.length === 0) names.add(word, adjective);
    for (const stem of stems) {
      for (const ending of ADJECTIVE_ENDINGS) names.add(stem + ending, adjective);
    }
  }
}

function addOrganisation(names: NameIndex<Entry>, row: OrganisationRow): Organisation {
  const [id, name, kind, country, forms] = row;
  const printed = name.replace(/^\?/, '');
  const organisation: Organisation = { id, name: printed, kind, country: country || undefined };
  const sure: Entry = { kind: 'organisation', organisation, weak: false };
  const unsure: Entry = { kind: 'organisation', organisation, weak: true };
  for (const each of [name, ...splitForms(forms)]) {
    const weak = each.startsWith('?');
    for (const form of inflectGermanName(weak ? each.slice(1) : each)) {
      names.add(form, weak ? unsure : sure);
    }
  }
  return organisation;
}

function addActor(names: NameIndex<Entry>, actor: Actor): void {
  const full: Entry = { kind: 'person', actor, full: true };
  const short: Entry = { kind: 'person', actor, full: false };
  const add = (name: string, entry: Entry) => {
    for (const form of inflectProperName(name)) {
      names.add(form, entry);
      // "Von der Leyen" at the beginning of a sentence
      if (/^\p{Ll}/u.test(form)) names.add(capitalise(form), entry);
    }
  };
  for (const name of actor.names) add(name, name.includes(' ') ? full : short);
  for (const name of actor.shortNames) add(name, short);
}

function indexFirstAndLast(actors: readonly Actor[]): Map<string, Actor> {
  const index = new Map<string, Actor>();
  for (const actor of actors) {
    for (const name of actor.names) {
      const words = name.toLowerCase().split(' ');
      if (words.length < 2) continue;
      const key = `${words[0]} ${words.at(-1)}`;
      if (!index.has(key)) index.set(key, actor);
    }
  }
  return index;
}

function indexOffices(actors: readonly Actor[]): Map<string, Actor[]> {
  const index = new Map<string, Actor[]>();
  for (const actor of actors) {
    for (const { office, of } of actor.terms) {
      const key = `${of} ${office}`;
      const holders = index.get(key);
      if (!holders) index.set(key, [actor]);
      else if (!holders.includes(actor)) holders.push(actor);
    }
  }
  return index;
}

function capitalise(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
