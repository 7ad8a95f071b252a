import { OFFICES } from '#core/knowledge/offices.ts';
import type { Finding } from '#core/recognition/finding.ts';
import type { Gazetteer } from '#core/recognition/gazetteer.ts';
import { firstDay, lastDay } from '#core/recognition/holders.ts';
import type { Reading } from '#core/recognition/reading.ts';

import type { Bound } from './bound.ts';
import { findTitles, type Title } from './find-titles.ts';
import { germanDay } from './german-day.ts';
import { lastCalendarDay } from './last-calendar-day.ts';
import { hasYear, tellsEnd } from './look-back.ts';

/** The days between which an office stated with a name was held. */
export interface OfficeBound {
  earliest: Bound;
  /** Undefined while the office is held, and where the text looks back on it. */
  latest: Bound | undefined;
}

/**
 * The bounds set by an office stated with a name: an article that says "Kanzler Scholz" was written after he came into
 * office, and, unless it looks back, before he left. Former and deputy holders set no bound; one whose end in office the
 * sentence tells, or whom the text also calls former, sets the lower only.
 *
 * "US-Präsident Joe Biden" → 2021-01-20 … 2025-01-20
 */
export function findOfficeBounds(
  reading: Reading,
  findings: readonly Finding[],
  gazetteer: Gazetteer,
): OfficeBound[] {
  const titles = findTitles(reading, findings);
  if (titles.length === 0) return [];
  const gone = new Set(titles.filter((title) => title.former).map(({ person }) => person.entity));
  const titled = new Set(titles.map(({ person }) => person.entity));
  for (const { kind, entity, from, to } of findings) {
    if (kind !== 'person' || !titled.has(entity) || gone.has(entity)) continue;
    if (tellsEnd(reading, from, to)) gone.add(entity);
  }
  const bounds: OfficeBound[] = [];
  // Of several bounds with one day the first is as good as all.
  const told = new Set<string>();
  for (const title of titles) {
    const actor = title.former ? undefined : gazetteer.actors.get(title.person.entity ?? '');
    const terms = actor?.terms.filter((term) => title.offices.includes(term.office)) ?? [];
    if (!actor || terms.length === 0) continue;
    const from = terms.map((term) => firstDay(term.from)).reduce((a, b) => (b < a ? b : a));
    const last = terms.map((term) => lastDay(term.to ?? '9999')).reduce((a, b) => (b > a ? b : a));
    const to = lastCalendarDay(last);
    const isNew = !told.has(from);
    const isOver =
      to < '9999' && !told.has(`…${to}`) && !gone.has(actor.id) && !looksBack(reading, title);
    if (!isNew && !isOver) continue;
    told.add(from);
    const start = reading.tokens[reading.groupStart[Math.min(title.at, title.person.from)]!]!.start;
    const end = Math.max(title.person.end, reading.tokens[title.at]!.end);
    const label = `${actor.name} (${OFFICES[terms[0]!.office].de[actor.gender === 'f' ? 1 : 0]})`;
    const rule = 'date-office-held';
    const earliest: Bound = {
      start,
      end,
      rule,
      note: `${label} ist seit dem ${germanDay(from)} im Amt.`,
      bound: 'earliest',
      day: from,
    };
    if (!isOver) {
      bounds.push({ earliest, latest: undefined });
      continue;
    }
    told.add(`…${to}`);
    const note = `${label} war bis zum ${germanDay(to)} im Amt.`;
    bounds.push({ earliest, latest: { start, end, rule, note, bound: 'latest', day: to } });
  }
  return bounds;
}

/** Whether the clause tells of a year ("1982 berief ihn US-Präsident Reagan") or of a time under somebody. */
function looksBack(reading: Reading, title: Title): boolean {
  const { tokens, groupStart } = reading;
  if (/^unter$/i.test(tokens[groupStart[title.at]! - 1]?.text ?? '')) return true;
  return hasYear(reading, ...spanOf(title));
}

/** The tokens of title and name. */
function spanOf({ at, person }: Title): [from: number, to: number] {
  return [Math.min(at, person.from), Math.max(at + 1, person.to)];
}
