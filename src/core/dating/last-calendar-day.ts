/**
 * The calendar's last day of a month for an ISO day that the month has not, the day itself otherwise.
 *
 * "2008-02-31" → "2008-02-29"; "2008-02-12" → "2008-02-12"
 */
export function lastCalendarDay(day: string): string {
  // Every month has these.
  if (day.slice(8) <= '28') return day;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return date <= last ? day : `${day.slice(0, 8)}${last}`;
}
