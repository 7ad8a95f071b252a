import type { Actor, ActorRow } from '#core/knowledge/actor-row.ts';
import { ACTORS } from '#core/knowledge/actors.ts';
import { COUNTRIES } from '#core/knowledge/countries.ts';
import type { CountryRow } from '#core/knowledge/country-row.ts';
import type { OrganisationKind, OrganisationRow } from '#core/knowledge/organisation-row.ts';
import { ORGANISATIONS } from '#core/knowledge/organisations.ts';
import type { PlaceKind, PlaceRow } from '#core/knowledge/place-row.ts';
import { PLACES } from '#core/knowledge/places.ts';
import { slugify } from '#core/text/slugify.ts';

import { ActorTable } from './actor-table.ts';
import {
  isHead,
  isWeakPlace,
  namesOfCountry,
  namesOfPlace,
  splitForms,
  tellActor,
  tellCountry,
  tellOrganisation,
  tellPlace,
} from './name-forms.ts';
import { NameIndex, type NameTable } from './name-index.ts';

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

/** Bits for what an entry is, by which a rule tells a hit it has to look at. */
export const KIND = {
  fullName: 1,
  shortName: 2,
  person: 3,
  country: 4,
  seat: 8,
  seatAdjective: 16,
  /** A country by any of its forms. */
  anyCountry: 28,
  placeName: 32,
  placeAdjective: 64,
  place: 96,
  organisation: 128,
} as const;

function kindOf(entry: Entry): number {
  switch (entry.kind) {
    case 'person':
      return entry.full ? KIND.fullName : KIND.shortName;
    case 'place':
      return entry.form === 'name' ? KIND.placeName : KIND.placeAdjective;
    case 'organisation':
      return KIND.organisation;
    case 'country':
      if (entry.form === 'capital-adjective') return KIND.seatAdjective;
      return entry.form === 'capital' || entry.form === 'seat' ? KIND.seat : KIND.country;
  }
}

/** What the first part of a compound denotes: a country, a seat of its government, an organisation, or a place. */
export type CompoundHead =
  | { kind: 'country'; code: string }
  | { kind: 'seat'; code: string }
  | { kind: 'organisation'; id: string }
  | { kind: 'place'; place: Place };

/** Something to be looked up by a key. */
export interface Lookup<Value> {
  get: (key: string) => Value | undefined;
}

/** All knowledge in the shape the rules ask for it; rows are read when something asks for them. */
export interface Gazetteer {
  names: NameIndex<Entry>;
  actors: Pick<ActorTable, 'get' | 'values'>;
  /** Actors by first and last word of any full name, "wladimir putin": finds middle names and initials. */
  byFirstAndLast: Lookup<Actor>;
  /** Actors by how first and last word sound: other transliterations of a listed name. */
  bySound: Lookup<Actor>;
  /** Actors by the country or organisation of an office and the office: "RU president". */
  byOffice: Lookup<readonly Actor[]>;
  organisations: Lookup<Organisation>;
  /** Names of at least four letters that may begin a compound in one word: "Russlandpolitik", "Krimkrise". */
  compoundHeads: Lookup<CompoundHead>;
}

export interface Tables {
  actors: readonly ActorRow[];
  countries: readonly CountryRow[];
  places: readonly PlaceRow[];
  organisations: readonly OrganisationRow[];
}

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

/** Builds a gazetteer from tables. A row that cannot be read throws an Error naming it when it is first asked for. */
export function createGazetteer(tables: Tables): Gazetteer {
  const actors = new ActorTable(tables.actors);
  const places = keep((row: number) => readPlace(tables.places[row]!));
  const organisations = tables.organisations.map(readOrganisation);
  return {
    // The order decides what a name means first.
    names: new NameIndex<Entry>(
      [
        nameCountries(tables.countries),
        namePlaces(tables.places, places),
        nameOrganisations(tables.organisations, organisations),
        nameActors(tables.actors, actors),
      ],
      kindOf,
      // The "Willy-Brandt-Haus" is nobody, and "Saudi-Arabien" stands in its table so.
      KIND.organisation,
    ),
    actors,
    byFirstAndLast: actors.byFirstAndLast,
    bySound: actors.bySound,
    byOffice: actors.byOffice,
    organisations: new Map(organisations.map((organisation) => [organisation.id, organisation])),
    compoundHeads: readCompoundHeads(tables, places),
  };
}

function nameCountries(rows: readonly CountryRow[]): NameTable<Entry> {
  return {
    size: rows.length,
    tellNames(row, add) {
      const { code } = rows[row]!;
      const entries = keep((form: CountryForm): Entry => ({ kind: 'country', code, form }));
      const seats = keep((name: string): Entry => ({ kind: 'country', code, form: 'seat', name }));
      tellCountry(rows[row]!, (name, form, inflect) =>
        add(name, () => (typeof form === 'string' ? entries(form) : seats(form.seat)), inflect),
      );
    },
  };
}

function namePlaces(rows: readonly PlaceRow[], places: (row: number) => Place): NameTable<Entry> {
  return {
    size: rows.length,
    tellNames(row, add) {
      const entries = keep((form: 'name' | 'adjective'): Entry => ({
        kind: 'place',
        place: places(row),
        form,
      }));
      tellPlace(rows[row]!, (name, form, inflect) => add(name, () => entries(form), inflect));
    },
  };
}

function nameOrganisations(
  rows: readonly OrganisationRow[],
  organisations: readonly Organisation[],
): NameTable<Entry> {
  return {
    size: rows.length,
    tellNames(row, add) {
      const organisation = organisations[row]!;
      const entries = keep((form: 'weak' | 'sure'): Entry => ({
        kind: 'organisation',
        organisation,
        weak: form === 'weak',
      }));
      tellOrganisation(rows[row]!, (name, form, inflect) =>
        add(name, () => entries(form), inflect),
      );
    },
  };
}

function nameActors(rows: readonly ActorRow[], actors: ActorTable): NameTable<Entry> {
  return {
    size: rows.length,
    tellNames(row, add) {
      const entries = keep((form: 'full' | 'short'): Entry => ({
        kind: 'person',
        actor: actors.at(row),
        full: form === 'full',
      }));
      tellActor(rows[row]!, (name, form, inflect) => add(name, () => entries(form), inflect));
    },
  };
}

function readPlace(row: PlaceRow): Place {
  const [name, countries, kind] = row;
  const codes = countries.split(/\s+/).filter(Boolean);
  return {
    id: slugify(name),
    name,
    country: codes.length === 1 ? codes[0] : undefined,
    kind,
    weak: isWeakPlace(row),
  };
}

function readOrganisation([id, name, kind, country]: OrganisationRow): Organisation {
  return { id, name: name.replace(/^\?/, ''), kind, country: country || undefined };
}

function readCompoundHeads(
  { countries, organisations, places: rows }: Tables,
  places: (row: number) => Place,
): Lookup<CompoundHead> {
  const heads = new Map<string, CompoundHead>();
  for (const [id, name, kind, , forms] of organisations) {
    if (!/^(?:alliance|international|militia|movement|party)$/.test(kind)) continue;
    for (const form of [name, ...splitForms(forms)]) {
      if (isHead(form)) heads.set(form, { kind: 'organisation', id });
    }
  }
  for (const row of countries) {
    const { code } = row;
    for (const name of namesOfCountry(row)) {
      if (isHead(name)) heads.set(name, { kind: 'country', code });
    }
    for (const seat of splitForms(row.seats)) {
      if (isHead(seat)) heads.set(seat, { kind: 'seat', code });
    }
  }
  const placeRows = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    // "Europawahl" and "Europapolitik" are no places: without a country no head.
    if (!/^\w+$/.test(row[1]) || isWeakPlace(row)) continue;
    for (const name of namesOfPlace(row)) {
      if (isHead(name) && !heads.has(name) && !placeRows.has(name)) placeRows.set(name, index);
    }
  }
  return {
    get(word) {
      const row = placeRows.get(word);
      return row === undefined ? heads.get(word) : { kind: 'place', place: places(row) };
    },
  };
}

/** Remembers what was made for each key: the same key gives the same object. */
function keep<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
