import { fromDayNumber } from '#core/selection/day-span.ts';

/**
 * A stretch of days, by its first day and the day behind its last, in the largest unit that fits: "2010",
 * "Juli–September 2010", "1.–7. Juli 2010".
 */
export function nameStretch(
  [first, next]: readonly [number, number],
  language: 'de' | 'en',
): string {
  const [from, behind] = [fromDayNumber(first), fromDayNumber(next)];
  const isOfYears = from.endsWith('-01-01') && behind.endsWith('-01-01');
  const isOfMonths = from.endsWith('-01') && behind.endsWith('-01');
  const options: Intl.DateTimeFormatOptions = isOfYears
    ? {}
    : isOfMonths
      ? { month: 'long' }
      : { day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(language === 'de' ? 'de' : 'en-GB', {
    ...options,
    year: 'numeric',
    timeZone: 'UTC',
  })
    .formatRange(Date.parse(from), Date.parse(fromDayNumber(next - 1)))
    .replaceAll(' ', '\u00a0');
}
