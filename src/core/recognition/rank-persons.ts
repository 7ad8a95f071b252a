import type { Actor } from '#core/knowledge/actor-row.ts';
import { OFFICES } from '#core/knowledge/offices.ts';

import type { Person } from './people.ts';

// Heads of state and government.
export const LEADING = 90;

// Years between the ends of two terms, from which on one bearer of a surname belongs to the past.
const GENERATION = 5;

/** The weight of the highest office a person ever held; 0 where no table has any. */
export function rankOf({ actor }: Person): number {
  return actor ? highestRank(actor) : 0;
}

/** Whether a person holds an office, and no lesser one, that the other left: the late Kim's son is "Kim". */
export function isHeir({ actor }: Person, { actor: other }: Person): boolean {
  if (!actor || !other || highestRank(actor) < highestRank(other)) return false;
  const left = lastTerm(other);
  return lastTerm(actor) === '9' && left !== '' && left < '9' && actor.country === other.country;
}

/** Whether a leader was introduced before another of the same country who had left office years earlier. */
export function isSuccessor(person: Person, other: Person): boolean {
  if (!person.actor || !other.actor || person.introducedAt >= other.introducedAt) return false;
  if (person.actor.country !== other.actor.country) return false;
  if (rankOf(person) < LEADING || rankOf(other) < LEADING) return false;
  const left = lastTerm(other.actor);
  return (
    left !== '9' && Number.parseInt(lastTerm(person.actor)) - Number.parseInt(left) >= GENERATION
  );
}

/** The last year, month or day an actor is known to have been in office; "9" while in office. */
export function lastTerm({ terms }: Actor): string {
  let last = '';
  for (const { to = '9' } of terms) if (to > last) last = to;
  return last;
}

/** The weight of the highest office an actor ever held; 0 without any. */
export function highestRank({ terms }: Actor): number {
  let highest = 0;
  for (const { office } of terms) highest = Math.max(highest, OFFICES[office].rank);
  return highest;
}
