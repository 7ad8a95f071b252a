import { lastCalendarDay } from '#core/dating/last-calendar-day.ts';
import type { Actor, ActorTerm } from '#core/knowledge/actor-row.ts';
import type { OfficeKey } from '#core/knowledge/offices.ts';
import { DEFAULT_OFFICE_COUNTRY } from '#core/knowledge/role-words.ts';

import type { Gazetteer } from './gazetteer.ts';

/** The days an article may be from; both ends inclusive ISO days, an absent end is open. */
export interface Period {
  earliest?: string | undefined;
  latest?: string | undefined;
}

/** The first day a term may have begun: "2012" → "2012-01-01". */
export function firstDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day a term may have ended: "2012" → "2012-12-31", "2012-02" → "2012-02-29". */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? lastCalendarDay(`${date}-31`) : date;
}

/** Whether a term may have been running on some day of the period. */
export function runsWithin({ from, to }: ActorTerm, { earliest, latest }: Period): boolean {
  // A year or month comes before its days, so that only what begins like the period's day has to be looked at.
  return (
    (latest === undefined || from <= latest) &&
    (earliest === undefined || to === undefined || to >= earliest || lastDay(to) >= earliest)
  );
}

/** An office somebody may hold: keys in order of preference, and the country or organisation. */
export interface OfficeQuery {
  offices: readonly OfficeKey[];
  of: string | undefined;
  gender?: 'm' | 'f' | undefined;
}

/**
 * Everybody who held an office within the period; the first of the offices that anybody held then decides.
 *
 * ({ offices: ['president'], of: 'US' }, 2022-02-24 … 2025-01-19) → [Joe Biden]
 */
export function findHolders(
  gazetteer: Gazetteer,
  query: OfficeQuery,
  period: Period,
): readonly Actor[] {
  for (const office of query.offices) {
    const of = query.of ?? DEFAULT_OFFICE_COUNTRY[office];
    if (!of) continue;
    const holders = (gazetteer.byOffice.get(`${of} ${office}`) ?? []).filter(
      (actor) =>
        (!query.gender || actor.gender === query.gender) &&
        actor.terms.some(
          (term) => term.office === office && term.of === of && runsWithin(term, period),
        ),
    );
    if (holders.length > 0) return holders;
  }
  return [];
}

/** Whether an actor held one of the offices within the period, whatever the country unless the query names one. */
export function holdsOffice(actor: Actor, query: OfficeQuery, period: Period): boolean {
  return (
    (!query.gender || actor.gender === query.gender) &&
    actor.terms.some(
      (term) =>
        query.offices.includes(term.office) &&
        (query.of === undefined || term.of === query.of) &&
        runsWithin(term, period),
    )
  );
}
