import { hasDays, parseDaySpan, type DaySpan } from '#core/selection/day-span.ts';

/**
 * The days a reader means by a day, month, year or a span of two of them, written as in German or as in an address;
 * undefined for anything else.
 *
 * readDays('15.8.2025') → 2025-08-15 alone; readDays('08.2025..') → from 2025-08-01 on
 */
export function readDays(source: string): DaySpan | undefined {
  const span = parseDaySpan(
    source
      .split(/\.\.+|…/u)
      .map(toIso)
      .join('..'),
  );
  return hasDays(span) ? span : undefined;
}

const LOOSE = /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/;
const GERMAN = /^(?:(?<day>\d{1,2})\.\s?)?(?<month>\d{1,2})\.\s?(?<year>\d{4})$/;

function toIso(part: string): string {
  const trimmed = part.trim();
  const groups = (LOOSE.exec(trimmed) ?? GERMAN.exec(trimmed))?.groups;
  if (!groups) return trimmed;
  const { year, month, day } = groups;
  return [year, month, day].flatMap((each) => each?.padStart(2, '0') ?? []).join('-');
}
