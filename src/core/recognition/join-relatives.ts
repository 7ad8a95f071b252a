import { EAST_ASIAN_SURNAMES, VIETNAMESE_SURNAMES } from '#core/knowledge/east-asian-surnames.ts';
import { slugify } from '#core/text/slugify.ts';

import type { PersonContext } from './find-names-by-form.ts';
import type { Reading } from './reading.ts';

// Those who mostly bear the same surname; a husband seldom does.
const KIN = /^(?:halb|stief|enkel|ehe)?(?:tochter|sohn|vater|bruder|schwester|frau|witwe)e?s?$/;
// With an adjective at most before the noun: "seine jüngste Tochter". So many letters it has.
const POSSESSIVE = /(?:sein|ihr|dessen|deren)\p{Ll}* (?:\p{Ll}+ )?$/iu;
const REACH = 30;
const SURNAME = /(?:(?:v[ao]n|de[lnr]?|di|al) )*\S+$/i;

/**
 * Gives relatives whom a text names by a given name alone the surname of the person named before, whose they are.
 *
 * "Duterte … seine Tochter Veronica" → veronica-duterte; "Trump-Tochter Tiffany" → tiffany-trump
 */
export function joinRelatives(
  { tokens, text, opens, groupStart }: Reading,
  { findings, people, gazetteer }: PersonContext,
): void {
  const persons = findings.list
    .filter(({ kind }) => kind === 'person')
    .sort((a, b) => a.from - b.from);
  persons.forEach(({ entity, from }, index) => {
    const before = persons[index - 1];
    if (!before || opens[from] || !KIN.test(tokens[from - 1]!.word.lower)) return;
    const relative = people.byId.get(entity!);
    const owner = people.byId.get(before.entity!);
    if (!relative || !owner?.name.includes(' ')) return;
    if (relative.actor || relative.name.includes(' ')) return;
    // Where the family's name stands first the given name stands last.
    const [first] = owner.name.split(' ', 1) as [string];
    if (EAST_ASIAN_SURNAMES.has(first) || VIETNAMESE_SURNAMES.has(first)) return;
    const kin = groupStart[from - 1]!;
    const { start } = tokens[kin]!;
    const genitive = before.to === kin && /[s'’]$/.test(before.text);
    const owned = genitive || POSSESSIVE.test(text.slice(Math.max(0, start - REACH), start));
    if (before.to !== from && !owned) return;
    const name = `${relative.name} ${SURNAME.exec(owner.actor?.shortNames[0] ?? owner.name)![0]}`;
    const id = slugify(name);
    people.byId.delete(entity!);
    people.introduce({ ...relative, id, name, actor: gazetteer.actors.get(id) }, []);
    for (const finding of persons) if (finding.entity === entity) finding.entity = id;
  });
}
