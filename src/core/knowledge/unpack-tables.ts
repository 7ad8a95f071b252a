import { slugify } from '#core/text/slugify.ts';

import type { ActorRow } from './actor-row.ts';
import type { CountryRow } from './country-row.ts';
import type { EraRow } from './eras.ts';
import { parseOrganisation, type OrganisationRow } from './organisation-row.ts';
import type { PlaceRow } from './place-row.ts';
import type { TopicWordRow } from './topic-word-row.ts';
import { unpackNames } from './unpack-names.ts';
import { unpackTerms, type PackedTerms } from './unpack-terms.ts';

/** A table as `node/pack-tables.ts` writes it for the browser: one text for each column. */
export interface PackedActors {
  /** The printed names, a line a row, and the other forms; what words of a row share is left out. */
  names: string;
  forms: string;
  /** A line a row. */
  countries: string;
  /** A letter a row. */
  genders: string;
  terms: PackedTerms;
}

/** As `PackedActors`; kinds are numbers in `PLACE_KINDS`, a digit a row. */
export interface PackedPlaces {
  names: string;
  countries: string;
  kinds: string;
}

/** Countries: two letters a row, and a line of names, people, adjectives, capital and seats. */
export interface PackedCountries {
  codes: string;
  names: string;
}

/** Eras: a line of words and what they are, and their first and last days, a line a row. */
export interface PackedEras {
  names: string;
  begins: string;
  ends: string;
}

/** First names that no actor has, and which words of the actors' names are some. */
export interface PackedFirstNames {
  others: string;
  ofActors: string;
}

/** As `PackedActors`; kinds are signs for their place in the list. */
export interface PackedOrganisations {
  /** A line a row; a digit is the place of the name whose slug the id is. */
  ids: string;
  names: string;
  kinds: readonly OrganisationRow[2][];
  kindOf: string;
  countries: string;
}

/** The words of all topics, a digit for the stars at both ends of each (1 before it, 2 behind it) and one for its weight. */
export interface PackedTopics<Topic extends string> {
  topics: readonly Topic[];
  /** A line a row, an empty one behind each topic. */
  words: string;
  stars: string;
  weights: string;
}

export const PLACE_KINDS = ['city', 'region', 'island', 'water', 'mountain', 'site'] as const;
/** The sign of the first kind in a list of kinds. */
export const FIRST_KIND = 48;
/** For a word of the actors' names that is a first name, and for one that is none. */
export const IS_FIRST_NAME = '+';
export const NO_FIRST_NAME = '!';
/** Before a country's adjective that is not written small: "US-amerikanisch". */
export const OWN_CAPITAL = '=';
/** Stands for the sign of a number in an era's words, which among names is that of a word. */
export const ANY_NUMBER = '&';

/** Gives the rows back from which the columns were made; `bodies` are those the terms were packed with. */
export function unpackActors(packed: PackedActors, bodies: readonly string[]): ActorRow[] {
  const countries = packed.countries.split('\n');
  const terms = unpackTerms(packed.terms, countries, bodies);
  const others = packed.forms.split('\n');
  return packed.names.split('\n').map((printed, row) => {
    const [name = '', forms = ''] = unpackNames(
      others[row] ? `${printed}|${others[row]}` : printed,
    );
    const gender = packed.genders[row] as 'm' | 'f';
    const all = [name, countries[row]!, gender, terms[row]!] as const;
    return forms === '' ? all : [...all, forms];
  });
}

/** Gives the rows back from which the columns were made. */
export function unpackPlaces(packed: PackedPlaces): PlaceRow[] {
  const countries = packed.countries.split('\n');
  return packed.names.split('\n').map((line, row) => {
    const [name = '', forms = ''] = unpackNames(line);
    const all = [name, countries[row]!, PLACE_KINDS[Number(packed.kinds[row])]!] as const;
    return forms === '' ? all : [...all, forms];
  });
}

/** Gives the rows back from which the columns were made. */
export function unpackOrganisations(packed: PackedOrganisations): OrganisationRow[] {
  const ids = packed.ids.split('\n');
  const countries = packed.countries.split('\n');
  return packed.names.split('\n').map((line, row) => {
    const [name = '', forms = ''] = unpackNames(line);
    const kind = packed.kinds[packed.kindOf.charCodeAt(row) - FIRST_KIND]!;
    const [id, country] = [ids[row]!, countries[row]!];
    const read = (own: string): OrganisationRow =>
      forms === '' ? [own, name, kind, country] : [own, name, kind, country, forms];
    return read(/^\d$/.test(id) ? slugify(namesOfOrganisation(read(id))[Number(id)]!) : id);
  });
}

/** Gives the rows back from which the columns were made. */
export function unpackCountries({ codes, names }: PackedCountries): CountryRow[] {
  return names.split('\n').map((line, row) => {
    const [name = '', others, people = '', adjectives = '', capital, seats] = unpackNames(line);
    const fields = {
      code: codes.slice(2 * row, 2 * row + 2),
      name,
      names: others,
      adjectives: adjectives.split(', ').map(readAdjective).join(', '),
      people: people.split(', ').map(readPeople).join(', '),
      capital,
      seats,
    };
    return Object.fromEntries(
      Object.entries(fields).filter(([, text]) => text),
    ) as unknown as CountryRow;
  });
}

function readPeople(people: string): string {
  return people === '' || people.includes(' ') ? people : `${people} ${makeFeminine(people)}`;
}

/** "Russe" → "Russin", "Andorraner" → "Andorranerin". */
export function makeFeminine(man: string): string {
  return `${man.replace(/e$/, '')}in`;
}

function readAdjective(written: string): string {
  return written.startsWith(OWN_CAPITAL) ? written.slice(1) : lowerFirst(written);
}

export function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Gives the rows back from which the columns were made. */
export function unpackEras(packed: PackedEras): EraRow[] {
  const [begins, ends] = [packed.begins.split('\n'), packed.ends.split('\n')];
  return packed.names.split('\n').map((line, row) => {
    const [words = '', what = ''] = unpackNames(line);
    const printed = words.replaceAll(', ', '|').replaceAll(ANY_NUMBER, '#');
    return [printed, begins[row]!, ends[row]!, what];
  });
}

/** Gives back the set from which `packFirstNames` left out what the actors tell. */
export function unpackFirstNames(
  { others, ofActors }: PackedFirstNames,
  actors: readonly ActorRow[],
): Set<string> {
  const names = new Set(unpackWords(others));
  let sign = 0;
  for (const word of readGivenWords(actors)) {
    if (ofActors[sign++] === IS_FIRST_NAME) names.add(word);
  }
  return names;
}

/** The words that stand before surnames in the printed names, in the order of the rows. */
export function readGivenWords(actors: readonly ActorRow[]): Set<string> {
  return new Set(actors.flatMap(([name]) => name.split(' ').slice(0, -1)));
}

/** Name and other forms of a row, without marks. */
export function namesOfOrganisation(row: OrganisationRow): string[] {
  return parseOrganisation(row).forms.map(({ text }) => text);
}

/** Gives the rows of every topic back. */
export function unpackTopics<Topic extends string>(
  packed: PackedTopics<Topic>,
): Record<Topic, TopicWordRow[]> {
  let row = 0;
  const read = (word: string): TopicWordRow => {
    const stars = Number(packed.stars[row]);
    const weight = Number(packed.weights[row++]) as TopicWordRow[1];
    return [(stars & 1 ? '*' : '') + word + (stars & 2 ? '*' : ''), weight];
  };
  const topics = packed.words
    .split('\n\n')
    .map((words, topic) => [packed.topics[topic], words.split('\n').map(read)]);
  return Object.fromEntries(topics) as Record<Topic, TopicWordRow[]>;
}

/** Gives sorted words back of which each stands without the letters it shares with the one before: "3Karl1la". */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  for (const [, shared, rest] of packed.matchAll(/(\d)(\D+)/g)) {
    words.push((words.at(-1) ?? '').slice(0, Number(shared)) + rest!);
  }
  return words;
}
