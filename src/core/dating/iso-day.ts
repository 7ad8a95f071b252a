/**
 * The ISO day of three numbers; undefined where the calendar has no such day, or one of them is no number.
 *
 * (2010, 6, 30) → "2010-06-30", (2010, 6, 31) → undefined
 */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : undefined;
}
