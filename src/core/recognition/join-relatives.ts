import { EAST_ASIAN_SURNAMES } from '#core/knowledge/east-asian-surnames.ts';
import { slugify } from '#core/text/slugify.ts';
import { testWord } from '#core/text/word.ts';

import type { PersonContext } from './find-names-by-form.ts';
import type { Finding } from './finding.ts';
import type { Reading } from './reading.ts';

// Those who mostly bear the same surname; a husband seldom does.
const KIN =
  /^(?:(?:zwillings|halb|stief|enkel)?(?:tochter|sohn|sohne?s|bruders?|schwester)|(?:ehe)?frau|witwe|enkelin)$/;
const isKin = testWord(({ capital, lower }) => capital && KIN.test(lower));
// With an adjective at most before the noun: "seine jüngste Tochter".
const POSSESSIVE = /(?:^|[\s„"»])(?:(?:sein|ihr)e?[nmrs]?|dessen|deren) (?:\p{Ll}+ )?$/iu;
const SURNAME = /(?:(?:v[ao]n|de[lnr]?|della|di|da|al|zu) )*\S+$/i;

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
    // Behind an East Asian name the given name stands last.
    if (!owner || owner === person || EAST_ASIAN_SURNAMES.has(owner.name.split(' ', 1)[0]!))
      continue;
    const [surname] = SURNAME.exec(owner.actor?.shortNames[0] ?? owner.name)!;
    const name = `${person.name} ${surname}`;
    const id = slugify(name);
    for (const finding of persons) if (finding.entity === person.id) finding.entity = id;
    people.byId.delete(person.id);
    const actor = gazetteer.actors.get(id);
    people.introduce({ ...person, id, name, actor }, []);
  }
}

/** Whose relative stands at a finding: "Trump-Tochter", "Trumps Tochter", "seine Tochter". */
function findOwner(
  { tokens, text, groupStart }: Reading,
  persons: readonly Finding[],
  { from }: Finding,
): Finding | undefined {
  const kin = groupStart[from - 1]!;
  const { start } = tokens[kin]!;
  const before = persons.findLast((person) => person.from < from);
  if (before?.to === from) return before;
  if (POSSESSIVE.test(text.slice(Math.max(0, start - REACH), start))) return before;
  return before?.to === kin && /[s'’]$/.test(before.text) ? before : undefined;
}

// A possessive and an adjective have so many letters.
const REACH = 30;
