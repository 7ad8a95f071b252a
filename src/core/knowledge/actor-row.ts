import { dropForeignMarks } from '#core/text/drop-foreign-marks.ts';
import { slugify } from '#core/text/slugify.ts';

import { crossNames, isForeign } from './cross-names.ts';
import { OFFICES, type OfficeKey } from './offices.ts';

/**
 * One actor, readable as a line: name as a German newspaper prints it, ISO code of the country, gender, offices,
 * other forms of the name.
 *
 * Offices, separated by commas: `KEY[@OF] FROM/TO`. KEY is a key of `OFFICES`; OF is an ISO code or organisation id and
 * defaults to the actor's country; FROM and TO are ISO days, months or years, as exact as they are known for sure; an
 * empty TO means "still held". An actor without an office has an empty string.
 *
 * Forms, separated by commas: other full names and spellings ("Vladimir Putin"); with a leading `=` the short form by
 * which texts call the actor alone ("=Xi", "=bin Salman"), which is otherwise the last word of each full name. What
 * `crossNames` makes of these is left out: every first name with every surname, and spellings without foreign marks.
 *
 * ['Xi Jinping', 'CN', 'm', 'president 2013-03-14/, party-leader@kpch 2012-11-15/', '=Xi']
 */
export type ActorRow = readonly [
  name: string,
  country: string,
  gender: 'm' | 'f',
  offices: string,
  forms?: string,
];

/** A period in an office as the table states it. */
export interface ActorTerm {
  office: OfficeKey;
  /** ISO code or organisation id. */
  of: string;
  /** ISO day, month or year; the length is the precision. */
  from: string;
  /** As `from`; undefined while the office is held. */
  to: string | undefined;
}

export interface Actor {
  id: string;
  name: string;
  country: string | undefined;
  gender: 'm' | 'f';
  terms: ActorTerm[];
  /** Full names, the printed one first. */
  names: string[];
  /** Names used alone: surnames, "Xi", "bin Salman". */
  shortNames: string[];
  leader: boolean;
}

const TERM =
  /^(?<office>[a-z-]+)(?:@(?<of>[\w-]+))? (?<from>\d{4}(?:-\d\d){0,2})\/(?<to>\d{4}(?:-\d\d){0,2})?$/;

/** Reads a row; throws an Error naming the row when an office is malformed or unknown. */
export function parseActor(row: ActorRow): Actor {
  const [name, country, gender, offices] = row;
  const terms = splitList(offices).map((source) => parseTerm(source, row));
  return {
    id: slugify(name),
    name,
    country: country || undefined,
    gender,
    terms,
    ...readActorNames(row),
    leader: terms.some((term) => OFFICES[term.office].leader),
  };
}

/** The names of a row: in full, the printed one first, and those used alone. */
export function readActorNames([name, , , , forms]: ActorRow): Pick<Actor, 'names' | 'shortNames'> {
  // Most rows hold a name and nothing else; this is read for all of them before the first text.
  if (!forms) return { names: crossNames([name]), shortNames: addPlain([lastWord(name)]) };
  const listed: [string, ...string[]] = [name];
  const shortNames: string[] = [];
  for (const form of splitList(forms)) {
    if (form.startsWith('=')) shortNames.push(form.slice(1).trim());
    else listed.push(form);
  }
  return {
    names: crossNames(listed),
    shortNames: addPlain(shortNames.length > 0 ? shortNames : callAlone(listed)),
  };
}

function callAlone([name, ...others]: readonly [string, ...string[]]): string[] {
  return [lastWord(name), ...others.filter((each) => each.includes(' ')).map(lastWord)];
}

/** The name alone: the last word, but a monarch's or pope's whole name ("Pius X."). */
function lastWord(name: string): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return /^[IVXL]+\.?$/.test(last) ? name : last;
}

/** Below five letters the plain form is too often a word: "Malé". */
function addPlain(names: readonly string[]): string[] {
  const all = new Set(names);
  for (const name of names) {
    if (name.length > 4 && isForeign(name)) all.add(dropForeignMarks(name));
  }
  return [...all];
}

function parseTerm(source: string, row: ActorRow): ActorTerm {
  const { office, of = row[1], from, to } = TERM.exec(source)?.groups ?? {};
  if (!office || !from || !of || !(office in OFFICES)) {
    throw new Error(`office "${source}" of ${row[0]} cannot be read`);
  }
  return { office: office as OfficeKey, of, from, to };
}

function splitList(source: string): string[] {
  return source
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
