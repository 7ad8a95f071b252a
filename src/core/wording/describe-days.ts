import type { DaySpan } from '#core/selection/day-span.ts';

import { formatDay, formatDayAs } from './format-date.ts';

type Language = 'de' | 'en';

/**
 * A span of days in words: what leads it in, and the days. A whole month, a whole year and several whole years are named
 * as such; what two days have in common is said once. The span must have an end.
 *
 * { from: '2025-01-01', to: '2025-08-31' } → ['zwischen', '1. Januar und 31. August 2025']
 */
export function describeDays(
  { from, to }: DaySpan,
  language: Language,
): readonly [lead: string, days: string] {
  const words = WORDS[language];
  if (from === undefined) return [words.until, formatDay(to ?? '', language)];
  if (to === undefined) return [words.since, formatDay(from, language)];
  if (from === to) return [words.on, formatDay(from, language)];
  const [firstYear, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) {
    if (firstYear === lastYear) return [words.year, firstYear];
    return [words.years, `${firstYear} ${words.to} ${lastYear}`];
  }
  if (isWholeMonth(from, to)) return [words.month, formatDayAs(from, language, MONTH)];
  const first =
    firstYear === lastYear ? formatDayAs(from, language, DAY_OF_YEAR) : formatDay(from, language);
  return [words.between, `${first} ${words.and} ${formatDay(to, language)}`];
}

const WORDS = {
  de: {
    on: 'vom',
    since: 'ab',
    until: 'bis',
    month: 'aus dem',
    year: 'aus dem Jahr',
    years: 'aus den Jahren',
    between: 'zwischen',
    and: 'und',
    to: 'bis',
  },
  en: {
    on: 'of',
    since: 'since',
    until: 'until',
    month: 'from',
    year: 'from',
    years: 'from',
    between: 'between',
    and: 'and',
    to: 'to',
  },
};

const MONTH = { month: 'long', year: 'numeric' } as const;
const DAY_OF_YEAR = { day: 'numeric', month: 'long' } as const;

function isWholeMonth(from: string, to: string): boolean {
  const dayAfter = new Date(Date.parse(to) + 86_400_000).toISOString();
  return (
    from.slice(0, 7) === to.slice(0, 7) && from.endsWith('-01') && dayAfter.startsWith('01', 8)
  );
}
