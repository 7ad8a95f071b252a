import type { Term } from '#core/article.ts';
import { rankOffice } from '#core/wording/name-office.ts';

import { completeDay, type TimeRange } from './plan-time.ts';

/** A term as far as it lies in a range. */
export interface PlannedTerm extends TimeRange {
  term: Term;
  /** One of the weightiest offices the actor ever held. */
  isMain: boolean;
}

// A term that lies this far within a weightier one is hidden by it rather than given a row of its own.
const HIDDEN_SHARE = 0.2;
// More rows than these say nothing at a glance; the table has all.
const MOST_LANES = 3;

/**
 * Lays terms of office into rows without overlap, the weightiest offices first; what finds no room in three rows is left
 * out. Terms outside the range are left out, an open end lasts until its end.
 *
 * Präsident 2000–2008, Ministerpräsident 2008–2012, Parteichef 2008–2012 → two rows
 */
export function planTerms(terms: readonly Term[], range: TimeRange): PlannedTerm[][] {
  const highest = Math.max(0, ...terms.map(({ office }) => rankOffice(office)));
  const planned = terms
    .map((term): PlannedTerm => {
      const from = completeDay(term.from);
      const to = term.to === undefined ? range.to : completeDay(term.to);
      return {
        term,
        from: from < range.from ? range.from : from,
        to: to > range.to ? range.to : to,
        isMain: rankOffice(term.office) === highest,
      };
    })
    .filter(({ from, to }) => from < to)
    .sort(
      (a, b) => rankOffice(b.term.office) - rankOffice(a.term.office) || (a.from < b.from ? -1 : 1),
    );
  const lanes: PlannedTerm[][] = [];
  for (const each of planned) {
    const fit = lanes.find((lane) => lane.every((other) => share(each, other) <= HIDDEN_SHARE));
    if (fit) fit.push(fit.reduce(trim, each));
    else if (lanes.length < MOST_LANES) lanes.push([each]);
  }
  return lanes.map((lane) => lane.sort((a, b) => (a.from < b.from ? -1 : 1)));
}

/** How much of the shorter of two terms lies within the other. */
function share(a: TimeRange, b: TimeRange): number {
  const from = Math.max(Date.parse(a.from), Date.parse(b.from));
  const to = Math.min(Date.parse(a.to), Date.parse(b.to));
  const length = ({ from: start, to: end }: TimeRange) => Date.parse(end) - Date.parse(start);
  return Math.max(0, to - from) / Math.max(1, Math.min(length(a), length(b)));
}

function trim(term: PlannedTerm, other: TimeRange): PlannedTerm {
  if (term.to <= other.from || term.from >= other.to) return term;
  return term.from < other.from ? { ...term, to: other.from } : { ...term, from: other.to };
}
