import { slugify } from '#core/text/slugify.ts';
import { testWord } from '#core/text/word.ts';

import { introduceActor } from './find-full-names.ts';
import type { PersonContext } from './find-names-by-form.ts';
import type { Finding } from './finding.ts';
import { isCapital, type Reading } from './reading.ts';

// Those who mostly bear the same surname; a husband seldom does.
const KIN =
  /^(?:(?:zwillings|halb|stief|enkel)?(?:tochter|sohn|sohne?s|bruders?|schwester)|(?:ehe)?frau|witwe|enkelin)$/;
const isKin = testWord(({ capital, lower }) => capital && KIN.test(lower));
const POSSESSIVE = /^(?:(?:sein|ihr)e?[nmrs]?|dessen|deren)$/;
// Adjectives between the possessive and the noun: "seine jüngste Tochter".
const ADJECTIVES = 2;
const SURNAME = /(?:(?:v[ao]n|de[lnr]?|della|di|da|dos|la|le|ter|ten|zu) )*\S+$/i;
// Where the family's name stands first.
const SURNAME_FIRST = new Set(['CN', 'KP', 'KR', 'TW', 'VN', 'HK', 'SG', 'KH']);

/**
 * Gives relatives whom a text names by a given name alone the surname of the person they belong to.
 *
 * "Duterte … seine Tochter Veronica" → veronica-duterte; "Trump-Tochter Tiffany" → tiffany-trump
 */
export function joinRelatives(
  reading: Reading,
  { findings, people, gazetteer }: PersonContext,
): void {
  const { tokens, opens } = reading;
  const alone = findings.list.filter(
    ({ kind, from, to }) =>
      kind === 'person' &&
      to === from + 1 &&
      from > 0 &&
      !opens[from] &&
      isKin(tokens[from - 1]!.word),
  );
  if (alone.length === 0) return;
  const persons = findings.list
    .filter(({ kind }) => kind === 'person')
    .sort((a, b) => a.from - b.from);
  for (const relative of alone) {
    const person = people.byId.get(relative.entity!);
    if (!person || person.actor || person.name.includes(' ')) continue;
    const owner = people.byId.get(findOwner(reading, persons, relative)?.entity ?? '');
    if (!owner || owner === person || SURNAME_FIRST.has(owner.country ?? '')) continue;
    const [surname] = SURNAME.exec(owner.actor?.shortNames[0] ?? owner.name)!;
    const name = `${person.name} ${surname}`;
    const id = slugify(name);
    for (const finding of persons) if (finding.entity === person.id) finding.entity = id;
    people.byId.delete(person.id);
    const actor = gazetteer.actors.get(id);
    if (actor) introduceActor(people, actor, person.introducedAt);
    else people.introduce({ ...person, id, name }, []);
  }
}

/** Whose relative stands at a finding: "Trump-Tochter", "Trumps Tochter", "seine Tochter". */
function findOwner(
  { tokens, groupStart }: Reading,
  persons: readonly Finding[],
  { from }: Finding,
): Finding | undefined {
  const kin = groupStart[from - 1]!;
  let at = kin - 1;
  const before = persons.findLast((person) => person.from < from);
  if (kin < from - 1) return before?.to === from ? before : undefined;
  while (
    at > kin - 1 - ADJECTIVES &&
    /^\p{Ll}.*e[nmrs]?$/u.test(tokens[at]?.text ?? '') &&
    !isPossessive(tokens[at]!.text)
  )
    at--;
  const owner = tokens[at];
  if (!owner) return undefined;
  if (isCapital(owner))
    return before?.to === at + 1 && /[s'’]$/.test(owner.text) ? before : undefined;
  return isPossessive(owner.text) ? before : undefined;
}

function isPossessive(word: string): boolean {
  return POSSESSIVE.test(word.toLowerCase());
}
