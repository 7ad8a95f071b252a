import type { Actor } from '#core/knowledge/actor-row.ts';
import { EAST_ASIAN_SURNAMES } from '#core/knowledge/east-asian-surnames.ts';
import { DOUBLE_SURNAMES, TRANSLITERATED } from '#core/knowledge/scripts.ts';
import { slugify } from '#core/text/slugify.ts';

import type { Gazetteer } from './gazetteer.ts';
import { soundKeyOf } from './sound-of-name.ts';

/**
 * Who a full name belongs to: an actor of the tables, also behind middle names and initials, else a new person with
 * the slug as id.
 *
 * ("Donald J.", "Trump") → the actor donald-trump; ("Antoni", "Slodkowski") → id antoni-slodkowski, no actor
 */
export function identify(
  gazetteer: Gazetteer,
  given: string,
  surname: string,
): { id: string; name: string; actor: Actor | undefined } {
  const name = given ? `${given} ${surname}` : surname;
  const id = slugify(name);
  const actor = gazetteer.actors.get(id) ?? findByParts(gazetteer, name);
  return actor ? { id: actor.id, name: actor.name, actor } : { id, name, actor: undefined };
}

// "Abd al Karim", "Abdul-Karim" are "Abdel Karim", and "el Kassem", "ar-Rami" are "al-Kassem", "al-Rami".
const SERVANT = /^abd(?:[ -]?[aeu][lrs])?[ -]/;
const ARTICLE = / (?:[ae]l |a[dlrstz]-|el-)(?=\S+$)/;

function findByParts(gazetteer: Gazetteer, name: string): Actor | undefined {
  if (!/\s/.test(name)) return undefined;
  const words = name.toLowerCase().replace(SERVANT, 'abdel ').replace(ARTICLE, ' al-').split(/\s+/);
  return (
    findByWords(gazetteer, words) ??
    (words.length === 3 ? findByFatherName(gazetteer, words) : undefined)
  );
}

/** "Nicolás Maduro Moros": the mother's name stands last, and newspapers leave it out. */
function findByFatherName(gazetteer: Gazetteer, words: readonly string[]): Actor | undefined {
  const actor = gazetteer.actors.get(slugify(words.slice(0, 2).join(' ')));
  return actor && DOUBLE_SURNAMES.has(actor.country ?? '') && !hasMother(actor) ? actor : undefined;
}

/** Whether the tables know the mother's name as well: where another one stands, it is somebody else. */
export function hasMother({ name, names }: Actor): boolean {
  return names.some((each) => each.startsWith(`${name} `));
}

/** Also behind middle names, and in another transliteration: "Achmed al-Scharaa". */
function findByWords(gazetteer: Gazetteer, words: readonly string[]): Actor | undefined {
  const [first, last] = [words[0]!, words.at(-1)!];
  const found = gazetteer.byFirstAndLast.get(`${first} ${last}`);
  // "Park Soo Jin" is not Park Jin: a given name of two syllables has none in the middle.
  const syllables =
    words.length === 3 && EAST_ASIAN_SURNAMES.has(found?.name.split(' ', 1)[0] ?? '');
  const listed = found && !syllables && bearsSurname(found, words) ? found : undefined;
  const key = listed || syllables ? undefined : soundKeyOf(first, last);
  const alike = key ? gazetteer.bySound.get(key) : undefined;
  if (!alike) return listed;
  // "Siegmar Gabriel" is a slip; "John Sweeney" is not John Swinney.
  const slip = !alike.names.some((name) => name.toLowerCase().startsWith(`${first} `));
  return slip || TRANSLITERATED.has(alike.country ?? '') ? alike : undefined;
}

/** "John Fox" is not John Kitson Fox whom newspapers call "Kitson Fox": all of a surname is printed. */
function bearsSurname({ names, shortNames }: Actor, words: readonly string[]): boolean {
  const short = shortNames[0] ?? '';
  return (
    !/^\p{Lu}\S* /u.test(short) ||
    names.includes(short) ||
    words.join(' ').includes(short.toLowerCase())
  );
}
