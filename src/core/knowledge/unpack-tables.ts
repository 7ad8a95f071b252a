import { slugify } from '#core/text/slugify.ts';

import type { ActorRow } from './actor-row.ts';
import { OFFICES } from './offices.ts';
import { parseOrganisation, type OrganisationRow } from './organisation-row.ts';
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
  /** Offices without their dates, a line a row; each a sign for its key. */
  offices: string;
  /** Signs for years, months and days of the terms, one after the other. */
  years: string;
  days: string;
  /** For each date that its country had before: how many others it had since. */
  recent: string;
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
export const OFFICE_KEYS = Object.keys(OFFICES);
/** The first office's sign, the first year's, and the sign before a year that has none. */
export const FIRST_OFFICE = 48;
export const FIRST_YEAR = 1940;
export const FIRST_SIGN = 36;
export const OTHER_YEAR = '~';
/** Instead of a year: still held; as the last one in this office ended. */
export const NO_DATE = '!';
export const SAME_DATE = ' ';
/** Instead of a year: a date of the same country that is told in `recent`, if it is one of so many. */
export const RECENT_DATE = '#';
export const MOST_RECENT = 80;
/** Instead of a month, or a day: not known. */
export const NOT_KNOWN = '!';
/** For a word of the actors' names that is a first name; else `NOT_KNOWN`. */
export const IS_FIRST_NAME = '+';
/** Instead of a word: the first, second, … that stood in its row in full. */
export const SAME_WORD = '#$%*+<>@;}';
/** Before a word that is another one with a part exchanged. */
export const CHANGED = '^';
/** So many letters of the other word, less one, can be left out. */
export const LEFT_OUT = 4;

/** Gives the rows back from which the columns were made. */
export function unpackActors(packed: PackedActors): ActorRow[] {
  const names = unpackNames(packed.names);
  const countries = packed.countries.split('\n');
  const offices = packed.offices.split('\n');
  const dates = new DateReader(packed);
  return names.map(([name, forms], row) => {
    const country = countries[row]!;
    const terms = offices[row]!.split(',').flatMap((source) => {
      if (source === '') return [];
      const key = OFFICE_KEYS[source.charCodeAt(0) - FIRST_OFFICE]!;
      const of = source.slice(1);
      return `${key}${of && `@${of}`} ${dates.readTerm(`${key}@${of || country}`, country)}`;
    });
    const gender = packed.genders[row] as 'm' | 'f';
    const all = [name, country, gender, terms.join(', ')] as const;
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
    const kind = packed.kinds[packed.kindOf.charCodeAt(row) - FIRST_OFFICE]!;
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
  const sign = word.charCodeAt(1) - FIRST_OFFICE;
  const other = words[Math.floor(sign / LEFT_OUT)]!;
  const head = Number(word[2]);
  return other.slice(0, head) + word.slice(3) + other.slice(head + (sign % LEFT_OUT));
}

class DateReader {
  private year = 0;
  private day = 0;
  private sign = 0;
  private readonly packed: PackedActors;
  private readonly last = new Map<string, string>();
  private readonly known = new Map<string, string[]>();

  constructor(packed: PackedActors) {
    this.packed = packed;
  }

  /** "FROM/TO" of the next term. */
  readTerm(office: string, country: string): string {
    const known = this.known.get(country) ?? [];
    this.known.set(country, known);
    const from = this.readDate(FIRST_YEAR, known) ?? this.last.get(office)!;
    const to = this.readDate(Number(from.slice(0, 4)), known) ?? '';
    this.last.set(office, to);
    return `${from}/${to}`;
  }

  /** Undefined for `SAME_DATE` and `NO_DATE`. */
  private readDate(first: number, known: string[]): string | undefined {
    const { years, recent } = this.packed;
    const sign = years[this.year++]!;
    if (sign === NO_DATE || sign === SAME_DATE) return undefined;
    const date =
      sign === RECENT_DATE
        ? known[recent.charCodeAt(this.sign++) - FIRST_SIGN]!
        : this.readNewDate(sign, first);
    moveToFront(known, date);
    return date;
  }

  private readNewDate(sign: string, first: number): string {
    const { years, days } = this.packed;
    let year = String(sign.charCodeAt(0) - FIRST_SIGN + first);
    if (sign === OTHER_YEAR) year = years.slice(this.year, (this.year += 4));
    const month = days[this.day++]!;
    if (month === NOT_KNOWN) return year;
    const day = days[this.day++]!;
    const known = `${year}-${pad(month.charCodeAt(0) - 64)}`;
    return day === NOT_KNOWN ? known : `${known}-${pad(day.charCodeAt(0) - 47)}`;
  }
}

/** Puts a date before all others, which are as many as can be told by a sign. */
export function moveToFront(known: string[], date: string): void {
  const place = known.indexOf(date);
  if (place >= 0) known.splice(place, 1);
  known.unshift(date);
  if (known.length > MOST_RECENT) known.pop();
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
