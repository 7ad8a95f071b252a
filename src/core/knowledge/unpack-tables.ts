import { slugify } from '#core/text/slugify.ts';

import type { ActorRow } from './actor-row.ts';
import { parseOrganisation, type OrganisationRow } from './organisation-row.ts';
import { unpackTerms, type PackedTerms } from './packed-terms.ts';
import type { PlaceRow } from './place-row.ts';
import type { TopicWordRow } from './topic-word-row.ts';

/** A table as `node/pack-tables.ts` writes it for the browser: one text for each column. */
export interface PackedActors {
  /** Names and other forms, a line a row; what a word shares with one before it in its row is left out. */
  names: string;
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

export const PLACE_KINDS = ['city', 'region', 'island', 'water', 'mountain', 'site'] as const;
/** The sign of the first kind in a list of kinds. */
export const FIRST_KIND = 48;
/** For a word of the actors' names that is a first name, and for one that is none. */
export const IS_FIRST_NAME = '+';
export const NO_FIRST_NAME = '!';
/** Instead of a word: the first, second, … that stood in its row in full. */
export const SAME_WORD = '#$%*+<>@;}';
/** Before a word that is another one with a part exchanged. */
export const CHANGED = '^';
/** So many letters of the other word, less one, can be left out. */
export const LEFT_OUT = 4;

/** Gives the rows back from which the columns were made; `bodies` are those the terms were packed with. */
export function unpackActors(packed: PackedActors, bodies: readonly string[]): ActorRow[] {
  const countries = packed.countries.split('\n');
  const terms = unpackTerms(packed.terms, countries, bodies);
  return unpackNames(packed.names).map(([name, forms], row) => {
    const gender = packed.genders[row] as 'm' | 'f';
    const all = [name, countries[row]!, gender, terms[row]!] as const;
    return forms === '' ? all : [...all, forms];
  });
}

/** Gives the rows back from which the columns were made. */
export function unpackPlaces(packed: PackedPlaces): PlaceRow[] {
  const countries = packed.countries.split('\n');
  return unpackNames(packed.names).map(([name, forms], row) => {
    const all = [name, countries[row]!, PLACE_KINDS[Number(packed.kinds[row])]!] as const;
    return forms === '' ? all : [...all, forms];
  });
}

/** Gives the rows back from which the columns were made. */
export function unpackOrganisations(packed: PackedOrganisations): OrganisationRow[] {
  const ids = packed.ids.split('\n');
  const countries = packed.countries.split('\n');
  return unpackNames(packed.names).map(([name, forms], row) => {
    const kind = packed.kinds[packed.kindOf.charCodeAt(row) - FIRST_KIND]!;
    const [id, country] = [ids[row]!, countries[row]!];
    const read = (own: string): OrganisationRow =>
      forms === '' ? [own, name, kind, country] : [own, name, kind, country, forms];
    return read(/^\d$/.test(id) ? slugify(namesOfOrganisation(read(id))[Number(id)]!) : id);
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

/** Gives the rows of one topic back: a pattern and, as its last letter, the weight on each line. */
export function unpackTopic(packed: string): TopicWordRow[] {
  return packed
    .split('\n')
    .map((line) => [line.slice(0, -1), Number(line.at(-1)) as TopicWordRow[1]]);
}

/** Gives sorted words back of which each stands without the letters it shares with the one before: "3Karl1la". */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  for (const [, shared, rest] of packed.matchAll(/(\d)(\D+)/g)) {
    words.push((words.at(-1) ?? '').slice(0, Number(shared)) + rest!);
  }
  return words;
}

function unpackNames(packed: string): [name: string, forms: string][] {
  return packed.split('\n').map((line) => {
    const words: string[] = [];
    const read = (word: string): string => {
      const own = readWord(word, words);
      if (word.length !== 1 || !SAME_WORD.includes(word)) words.push(own);
      return own;
    };
    const readSigned = (form: string): string => {
      const [, sign = '', rest = ''] = /^([=~?]?)(.*)$/.exec(form)!;
      return sign + rest.split(' ').map(read).join(' ');
    };
    const [name = '', forms = ''] = line.split('|');
    const printed = readSigned(name);
    return [printed, forms.split(',').map(readSigned).join(', ')];
  });
}

function readWord(word: string, words: readonly string[]): string {
  const same = word.length === 1 ? SAME_WORD.indexOf(word) : -1;
  if (same >= 0) return words[same]!;
  if (word[0] !== CHANGED) return word;
  const sign = word.charCodeAt(1) - FIRST_KIND;
  const other = words[Math.floor(sign / LEFT_OUT)]!;
  const head = Number(word[2]);
  return other.slice(0, head) + word.slice(3) + other.slice(head + (sign % LEFT_OUT));
}
