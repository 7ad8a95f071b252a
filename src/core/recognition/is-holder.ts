import { INTERIM_PRESIDENTS } from '#core/knowledge/role-words.ts';

import { lately, YEAR } from './choose-holder.ts';
import { lastIndexBefore } from './finding-order.ts';
import type { Finding } from './finding.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { OfficeQuery, Period } from './holders.ts';
import type { Reading } from './reading.ts';
import type { RolePhrase } from './role-phrase.ts';
import type { Holder } from './titled-person.ts';

/**
 * Whether the words around an office agree that a holder of it is meant.
 *
 * "Polens neuer Präsident heißt Nawrocki" → only Nawrocki; "der Interimspräsident" → nobody elected; "der hessische
 * Innenminister" → no minister of the state
 */
export function isHolder(
  { id }: Holder,
  {
    query,
    reading: { tokens },
    phrase,
    context: { byStart, gazetteer, period },
    text,
  }: {
    query: OfficeQuery;
    reading: Reading;
    phrase: RolePhrase;
    context: { byStart: readonly Finding[]; gazetteer: Gazetteer; period: Period };
    text: string;
  },
): boolean {
  if (/^h(?:eißt|ieß)$/.test(tokens[phrase.to]?.text ?? '')) {
    const next = byStart[lastIndexBefore(byStart, phrase.to + 2)];
    return next?.from === phrase.to + 1 && next.entity === id;
  }
  const actor = gazetteer.actors.get(id);
  const term = actor?.terms.findLast(({ office }) => query.offices.includes(office));
  if (phrase.fresh && term && term.from < (lately(period, YEAR).earliest ?? '')) return false;
  if (phrase.part) return !actor?.leader;
  return !actor || !/^(?:Übergang|Interim)s/.test(text) || INTERIM_PRESIDENTS.has(id);
}
