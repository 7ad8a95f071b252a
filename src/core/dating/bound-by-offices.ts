import { OFFICES } from '#core/knowledge/offices.ts';
import type { Finding } from '#core/recognition/finding.ts';
import type { Gazetteer } from '#core/recognition/gazetteer.ts';
import { firstDay, lastDay } from '#core/recognition/holders.ts';
import type { Reading } from '#core/recognition/reading.ts';

import type { Bound } from './bound.ts';
import { findTitles, type Title } from './find-titles.ts';
import { germanDay } from './german-day.ts';
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
  return titles.flatMap((title) => {
    const actor = gazetteer.actors.get(title.person.entity ?? '');
    if (!actor || title.former) return [];
    const terms = actor.terms.filter((term) => title.offices.includes(term.office));
    if (terms.length === 0) return [];
    const froms = terms.map((term) => firstDay(term.from)).sort();
    const tos = terms.map((term) => lastDay(term.to ?? '9999')).sort();
    const start = reading.tokens[reading.groupStart[Math.min(title.at, title.person.from)]!]!.start;
    const end = Math.max(title.person.end, reading.tokens[title.at]!.end);
    const label = `${actor.name} (${OFFICES[terms[0]!.office].de[actor.gender === 'f' ? 1 : 0]})`;
    const from = froms[0]!;
    const to = tos.at(-1)!;
    const bound = { start, end, rule: 'date-office-held' };
    const isOver = to < '9999' && !gone.has(actor.id) && !looksBack(reading, title);
    return [
      {
        earliest: {
          ...bound,
          note: `${label} ist seit dem ${germanDay(from)} im Amt.`,
          bound: 'earliest' as const,
          day: from,
        },
        latest: isOver
          ? {
              ...bound,
              note: `${label} war bis zum ${germanDay(to)} im Amt.`,
              bound: 'latest' as const,
              day: to,
            }
          : undefined,
      },
    ];
  });
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
