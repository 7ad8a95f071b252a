import type { ActorRow } from '#core/knowledge/actor-row.ts';
import type { OrganisationRow } from '#core/knowledge/organisation-row.ts';
import type { PlaceRow } from '#core/knowledge/place-row.ts';
import type { TopicWordRow } from '#core/knowledge/topic-word-row.ts';
import {
  CHANGED,
  FIRST_KIND,
  IS_FIRST_NAME,
  LEFT_OUT,
  NO_FIRST_NAME,
  PLACE_KINDS,
  SAME_WORD,
  namesOfOrganisation,
  readGivenWords,
  type PackedActors,
  type PackedFirstNames,
  type PackedOrganisations,
  type PackedPlaces,
} from '#core/knowledge/unpack-tables.ts';
import { slugify } from '#core/text/slugify.ts';

import { packTerms } from './pack-terms.ts';

/** More words of a row cannot be referred to by one sign. */
const MOST_WORDS = SAME_WORD.length;
/** A change that leaves less of a word is longer than the word. */
const FEWEST_SHARED = 3;
const LONGEST_CHANGE = 3;

/**
 * Writes the actors in columns, which brotli packs a third smaller than rows: what is alike stands together.
 * `unpackActors` gives the same rows back, if it is given the same bodies that offices can belong to.
 */
export function packActors(rows: readonly ActorRow[], bodies: readonly string[]): PackedActors {
  const terms = rows.map(([name, country, , source]) => ({
    name,
    country,
    terms: splitList(source),
  }));
  return {
    names: rows.map(([name, , , , forms]) => packNames(name, forms)).join('\n'),
    countries: rows.map(([, country]) => country).join('\n'),
    genders: rows.map(([, , gender]) => gender).join(''),
    terms: packTerms(terms, bodies),
  };
}

/** As `packActors`, for places. */
export function packPlaces(rows: readonly PlaceRow[]): PackedPlaces {
  return {
    names: rows.map(([name, , , forms]) => packNames(name, forms)).join('\n'),
    countries: rows.map(([, countries]) => countries).join('\n'),
    kinds: rows.map(([, , kind]) => PLACE_KINDS.indexOf(kind)).join(''),
  };
}

/** As `packActors`, for organisations. */
export function packOrganisations(rows: readonly OrganisationRow[]): PackedOrganisations {
  const kinds = [...new Set(rows.map(([, , kind]) => kind))];
  return {
    ids: rows.map(packOrganisationId).join('\n'),
    names: rows.map(([, name, , , forms]) => packNames(name, forms)).join('\n'),
    kinds,
    kindOf: rows
      .map(([, , kind]) => String.fromCharCode(FIRST_KIND + kinds.indexOf(kind)))
      .join(''),
    countries: rows.map(([, , , country]) => country).join('\n'),
  };
}

/** Most ids are a name of their row as a slug: the name's place says enough. */
function packOrganisationId(row: OrganisationRow): string {
  if (/^\d$/.test(row[0])) throw new Error(`the id ${row[0]} would be read as a place`);
  const place = namesOfOrganisation(row).findIndex((name) => slugify(name) === row[0]);
  return place >= 0 && place < 10 ? String(place) : row[0];
}

/**
 * The first names that no actor has, and of the words before the actors' surnames whether they are first names: a sign
 * for each word that is new, in the order of the rows.
 */
export function packFirstNames(
  names: ReadonlySet<string>,
  actors: readonly ActorRow[],
): PackedFirstNames {
  const given = readGivenWords(actors);
  return {
    others: packWords([...names].filter((name) => !given.has(name))),
    ofActors: [...given].map((word) => (names.has(word) ? IS_FIRST_NAME : NO_FIRST_NAME)).join(''),
  };
}

/** The patterns of a topic with their weights behind them; `unpackTopic` gives them back. */
export function packTopic(rows: readonly TopicWordRow[]): string {
  return rows.map(([pattern, weight]) => pattern + weight).join('\n');
}

/** Sorts words and leaves out the letters each shares with the one before. */
export function packWords(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => (a < b ? -1 : 1));
  return sorted
    .map((word, index) => {
      if (/\d/.test(word)) throw new Error(`a figure in "${word}" would be read as a sign`);
      const shared = Math.min(9, countShared(sorted[index - 1] ?? '', word));
      return shared + word.slice(shared);
    })
    .join('');
}

function splitList(source: string | undefined): string[] {
  return (source ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

function packNames(name: string, forms: string | undefined): string {
  const words: string[] = [];
  const write = (word: string): string => {
    if (word[0] === CHANGED || SAME_WORD.includes(word || ' ') || word.includes('|'))
      throw new Error(`"${word}" of ${name} would be read as a sign`);
    const same = words.indexOf(word);
    if (same >= 0 && same < MOST_WORDS) return SAME_WORD[same]!;
    const changed = words.slice(0, MOST_WORDS).map((other, from) => change(word, other, from));
    words.push(word);
    return changed.reduce((best, each) => (each.length < best.length ? each : best), word);
  };
  const writeAll = (text: string) => text.split(' ').map(write).join(' ');
  const writeSigned = (form: string) =>
    /^[=~?]/.test(form) ? form[0]! + writeAll(form.slice(1)) : writeAll(form);
  const printed = writeSigned(name);
  const others = splitList(forms).map(writeSigned);
  return others.length > 0 ? `${printed}|${others.join(',')}` : printed;
}

/**
 * A word as another one with a part exchanged: "Medwedjew" after "Medwedew" → "^06j", nothing of the first word left out
 * behind six letters; itself where too little is shared.
 */
function change(word: string, other: string, from: number): string {
  const head = Math.min(9, countShared(word, other));
  const rest = Math.min(word.length, other.length) - head;
  const tail = Math.min(rest, countShared(turn(word), turn(other)));
  const middle = word.slice(head, word.length - tail);
  const left = other.length - head - tail;
  const isClose = head + tail >= FEWEST_SHARED && middle.length <= LONGEST_CHANGE;
  if (!isClose || left >= LEFT_OUT) return word;
  return CHANGED + String.fromCharCode(FIRST_KIND + from * LEFT_OUT + left) + head + middle;
}

function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++;
  return shared;
}

function turn(word: string): string {
  return word.split('').toReversed().join('');
}
