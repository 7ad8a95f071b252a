import type { Finding } from '#core/recognition/finding.ts';
import type { Gazetteer } from '#core/recognition/gazetteer.ts';
import { firstDay, lastDay } from '#core/recognition/holders.ts';
import { countsAt, type Reading } from '#core/recognition/reading.ts';

import type { Bound } from './bound.ts';
import { germanDay } from './german-day.ts';
import { tellsEnd } from './look-back.ts';

/** Years after the last office and before the first one in which news reports on somebody, as a rule. */
const YEARS_AFTER = 10;
const YEARS_BEFORE = 15;
/** Whose last office ended before is a figure of history, and no sign of when a text was written. */
const FIRST_END = '1999-01-01';

/** The bounds by people's careers; all of them are estimates. */
export interface CareerBounds {
  earliest: Bound[];
  latest: Bound[];
}

/**
 * Bounds, as estimates, by people who are named in full: news rarely reports on somebody more than fifteen years before
 * the first office or ten years after the last. Who is called former or dead in the text sets none.
 *
 * "Heidemarie Wieczorek-Zeul wirft das Handtuch" → 1983-01-01 … 2019-12-31
 */
export function findCareerBounds(
  reading: Reading,
  findings: readonly Finding[],
  gazetteer: Gazetteer,
): CareerBounds {
  const earliest = new Map<string, Bound>();
  const latest = new Map<string, Bound>();
  const gone = new Set<string>();
  for (const { kind, entity, from, to, start, end } of findings) {
    if (kind !== 'person' || !entity || gone.has(entity) || !countsAt(reading, from)) continue;
    const actor = gazetteer.actors.get(entity);
    if (!actor || actor.terms.length === 0) continue;
    if (tellsEnd(reading, from, to)) {
      gone.add(entity);
      earliest.delete(entity);
      latest.delete(entity);
      continue;
    }
    const last = actor.terms.map((term) => lastDay(term.to ?? '9999')).reduce(later);
    // A surname alone may be anybody's.
    if (earliest.has(entity) || to - from < 2 || last < FIRST_END) continue;
    const first = actor.terms.map((term) => firstDay(term.from)).reduce(earlier);
    const rule = 'date-career';
    earliest.set(entity, {
      start,
      end,
      rule,
      note: `Geschätzt: ${actor.name} kam am ${germanDay(first)} in das erste Amt; mehr als fünfzehn Jahre davor berichten Nachrichten selten.`,
      bound: 'earliest',
      day: `${Number(first.slice(0, 4)) - YEARS_BEFORE}-01-01`,
    });
    if (last > '9998') continue;
    latest.set(entity, {
      start,
      end,
      rule,
      note: `Geschätzt: ${actor.name} hatte das letzte Amt bis zum ${germanDay(last)}; mehr als zehn Jahre danach berichten Nachrichten selten.`,
      bound: 'latest',
      day: `${Number(last.slice(0, 4)) + YEARS_AFTER}-12-31`,
    });
  }
  return { earliest: [...earliest.values()], latest: [...latest.values()] };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
