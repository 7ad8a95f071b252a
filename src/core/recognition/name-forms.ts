import { readActorNames, type ActorRow } from '#core/knowledge/actor-row.ts';
import type { CountryRow } from '#core/knowledge/country-row.ts';
import type { OrganisationRow } from '#core/knowledge/organisation-row.ts';
import type { PlaceRow } from '#core/knowledge/place-row.ts';
import { dropForeignMarks } from '#core/text/drop-foreign-marks.ts';

import type { CountryForm } from './gazetteer.ts';
import {
  ADJECTIVE_ENDINGS,
  inflectGermanName,
  inflectInhabitant,
  inflectProperName,
} from './inflect-names.ts';

/** Tells a name by what it is in its row. */
type Tell<Form> = (name: string, form: Form, inflect?: (name: string) => readonly string[]) => void;

// Shorter names begin too many words that have nothing to do with them.
const HEAD = /^\p{Lu}\p{Ll}{3,}$/u;

/** Splits the comma lists of the tables; blanks around the parts are dropped. */
export function splitForms(source: string | undefined): string[] {
  if (!source) return [];
  return source
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Whether a name may begin a compound written in one word: "Russland" in "Russlandpolitik". */
export function isHead(name: string): boolean {
  return HEAD.test(name);
}

/** The names of a country, its long forms and variants, in the nominative. */
export function namesOfCountry({ name, names }: CountryRow): string[] {
  return [name, ...splitForms(names)];
}

/**
 * Tells every name of a country: its own, adjectives, inhabitants, capital and seats. Of a seat the form holds the name
 * as well, since a country has several.
 */
export function tellCountry(row: CountryRow, tell: Tell<CountryForm | { seat: string }>): void {
  for (const name of namesOfCountry(row)) {
    // Of one word only those in -e and -en have a dative of their own ("Emirate", "Staaten").
    const declined = name.includes(' ') || /(?:ate|nde)$/.test(name);
    tell(name, 'name', declined ? inflectGermanName : inflectProperName);
  }
  for (const stem of splitForms(row.adjectives)) {
    for (const each of [stem, capitalise(stem)]) {
      tell(each, 'stem');
      tell(each, 'adjective', declineAdjective);
    }
  }
  for (const group of splitForms(row.people)) {
    const [masculine, feminine, plural] = group.split(/\s+/);
    for (const form of masculine ? inflectInhabitant(masculine, feminine, plural) : []) {
      tell(form, 'inhabitants');
    }
  }
  for (const capital of splitForms(row.capital)) {
    tell(capital, 'capital', inflectProperName);
    tell(capital, 'capital-adjective', deriveAdjective);
  }
  for (const seat of splitForms(row.seats)) tell(seat, { seat }, inflectGermanName);
}

/** The names of a place, adjectives and the mark of weakness left aside; without foreign marks as well. */
export function namesOfPlace([name, , , forms]: PlaceRow): Iterable<string> {
  const spellings = [name];
  for (const form of splitForms(forms)) {
    if (form !== '!' && !form.startsWith('~')) spellings.push(form);
  }
  // below five letters the plain form is too often a German word: "Malé", "zum ersten Male"
  const plain = spellings.filter((each) => each.length > 4).map(dropForeignMarks);
  return new Set([...spellings, ...plain]);
}

/** Whether a place's name is an ordinary word as well. */
export function isWeakPlace([, , , forms]: PlaceRow): boolean {
  return forms?.includes('!') === true && splitForms(forms).includes('!');
}

/** Tells every name of a place and the adjectives made from it. */
export function tellPlace(row: PlaceRow, tell: Tell<'name' | 'adjective'>): void {
  const takesEr = row[2] === 'city' && !isWeakPlace(row);
  for (const name of namesOfPlace(row)) {
    tell(name, 'name', name.includes(' ') ? inflectGermanName : inflectProperName);
    if (takesEr) tell(name, 'adjective', deriveAdjective);
  }
  for (const form of splitForms(row[3])) {
    if (!form.startsWith('~')) continue;
    const word = form.slice(1);
    // "~Münchner" stands as it is, "~bayerisch" is a stem
    if (!/^\p{Ll}/u.test(word)) tell(word, 'adjective');
    else for (const stem of [word, capitalise(word)]) tell(stem, 'adjective', declineAdjective);
  }
}

/** Tells every name of an organisation, and whether it is weak: an ordinary word as well. */
export function tellOrganisation(
  [, name, kind, , forms]: OrganisationRow,
  tell: Tell<'weak' | 'sure'>,
): void {
  for (const each of [name, ...splitForms(forms)]) {
    const form = each.startsWith('?') ? 'weak' : 'sure';
    const plain = form === 'weak' ? each.slice(1) : each;
    tell(plain, form, isCoined(plain, kind) ? inflectProperName : inflectGermanName);
    // "HAMAS", "TISZA": what a table prints as a word others print as an abbreviation.
    if (SHORT_WORD.test(plain)) tell(plain.toUpperCase(), form);
  }
}

const SHORT_WORD = /^\p{Lu}\p{Ll}{3,6}$/u;

/**
 * A title, company or coined word has a genitive and no other case: "Artes", but "Arten" are species. German nouns that name an
 * organisation alone are compounds and longer than six letters.
 */
function isCoined(name: string, kind: OrganisationRow[2]): boolean {
  if (name.includes(' ')) return false;
  return /^(?:medium|company)$/.test(kind) || (kind !== 'party' && name.length <= 6);
}

/** Tells every name of an actor, in full and short. */
export function tellActor(row: ActorRow, tell: Tell<'full' | 'short'>): void {
  const tellBoth = (name: string, form: 'full' | 'short') => {
    tell(name, form, inflectProperName);
    // "Von der Leyen" at the beginning of a sentence
    if (/^\p{Ll}/u.test(name)) tell(capitalise(name), form, inflectProperName);
  };
  const { names, shortNames } = readActorNames(row);
  for (const name of names) tellBoth(name, name.includes(' ') ? 'full' : 'short');
  for (const name of shortNames) tellBoth(name, 'short');
}

function declineAdjective(stem: string): string[] {
  return ADJECTIVE_ENDINGS.map((ending) => stem + ending);
}

/** "Kiew" → "Kiewer", "Halle" → "Haller". */
function deriveAdjective(name: string): string[] {
  return [name.endsWith('e') ? `${name}r` : `${name}er`];
}

function capitalise(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
