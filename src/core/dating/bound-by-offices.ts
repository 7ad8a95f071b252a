import type { DateEvidence } from '#core/article.ts';
import { OFFICES } from '#core/knowledge/offices.ts';
import { NOT_THE_HOLDER, NOT_THE_HOLDER_STEM } from '#core/knowledge/role-words.ts';
import type { Finding } from '#core/recognition/finding.ts';
import type { Gazetteer } from '#core/recognition/gazetteer.ts';
import { firstDay, lastDay } from '#core/recognition/holders.ts';
import { countsAt, type Reading } from '#core/recognition/reading.ts';
import { ROLE_WORDS } from '#core/recognition/role-lexicon.ts';

import { germanDay } from './german-day.ts';

/** The days between which a title before a name was true. */
export interface OfficeBound {
  earliest: string;
  /** Undefined while the office is held. */
  latest: string | undefined;
  start: number;
  end: number;
  label: string;
  /** A year or month is all the table knows of this end. */
  vague: boolean;
}

/**
 * The bounds set by a title directly before a name: an article that says "Kanzler Scholz" was written after he came into
 * office, and, unless it looks back, before he left. Former and deputy holders set no bound.
 *
 * "US-Präsident Joe Biden" → 2021-01-20 … 2025-01-20
 */
export function findOfficeBounds(
  reading: Reading,
  findings: readonly Finding[],
  gazetteer: Gazetteer,
): OfficeBound[] {
  const bounds: OfficeBound[] = [];
  for (const finding of findings) {
    if (finding.kind !== 'person' || !finding.entity || !countsAt(reading, finding.from)) continue;
    const actor = gazetteer.actors.get(finding.entity);
    const at = finding.from - 1;
    const word = at >= 0 ? ROLE_WORDS.get(reading.tokens[at]!.text) : undefined;
    if (!actor || !word || reading.opens[finding.from] || isFormer(reading, at)) continue;
    const terms = actor.terms.filter((term) => word.offices.includes(term.office));
    if (terms.length === 0) continue;
    const open = terms.some((term) => term.to === undefined);
    const froms = terms.map((term) => firstDay(term.from)).sort();
    const tos = terms.map((term) => lastDay(term.to ?? '')).sort();
    const start = reading.tokens[reading.groupStart[at]!]!.start;
    bounds.push({
      earliest: froms[0]!,
      latest: open ? undefined : tos.at(-1),
      start,
      end: finding.end,
      label: `${actor.name} (${OFFICES[terms[0]!.office].de[actor.gender === 'f' ? 1 : 0]})`,
      vague: terms.some((term) => term.from.length < 10 || (term.to?.length ?? 10) < 10),
    });
  }
  return bounds;
}

/** Whether a prefix or adjective before the title says that the office was or will be held: "der frühere US-Präsident". */
function isFormer({ tokens, groupStart }: Reading, at: number): boolean {
  const from = groupStart[at]!;
  for (let i = from; i < at; i++) if (/^(?:Ex|Alt|Vize|Noch)$/.test(tokens[i]!.text)) return true;
  // Adjectives stand directly before the title; anything else ends the phrase.
  for (let i = from - 1; i >= 0 && /^\p{Ll}+$/u.test(tokens[i]!.text); i--) {
    const text = tokens[i]!.text;
    if (NOT_THE_HOLDER_STEM.test(text)) return true;
    if (NOT_THE_HOLDER.has(text)) return !/^(?:neuer?|neuen|als|zum|zur|werden)$/.test(text);
    if (!/(?:e|en|er|es|em)$/.test(text)) return false;
  }
  return false;
}

/**
 * Joins the bounds of several titles: the latest beginning, and the earliest end that is not before it (a title in
 * a look back ends before the others begin and sets nothing).
 */
export function joinOfficeBounds(bounds: readonly OfficeBound[]): {
  earliest?: DateEvidence & { day: string };
  latest?: DateEvidence & { day: string };
} {
  let from: OfficeBound | undefined;
  for (const bound of bounds) if (!from || bound.earliest > from.earliest) from = bound;
  if (!from) return {};
  const begins = from.earliest;
  let to: OfficeBound | undefined;
  for (const bound of bounds) {
    if (bound.latest === undefined || bound.latest < begins) continue;
    if (!to || bound.latest < to.latest!) to = bound;
  }
  return {
    earliest: {
      start: from.start,
      end: from.end,
      rule: 'date-office-held',
      note: `${from.label} ist seit dem ${germanDay(from.earliest)} im Amt.`,
      bound: 'earliest',
      day: from.earliest,
    },
    ...(to?.latest
      ? {
          latest: {
            start: to.start,
            end: to.end,
            rule: 'date-office-held',
            note: `${to.label} war bis zum ${germanDay(to.latest)} im Amt.`,
            bound: 'latest' as const,
            day: to.latest,
          },
        }
      : {}),
  };
}
