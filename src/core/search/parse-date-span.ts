/** ISO days, inclusive; a bound that is absent is open. */
export interface DateSpan {
  from?: string;
  to?: string;
}

/**
 * Reads a day, month or year, or a span of two of them with ".." between; undefined for anything else, and for a span
 * that ends before it begins. German days are read too.
 *
 * parseDateSpan('2025-08') → 2025-08-01 to 2025-08-31; parseDateSpan('2024..') → from 2024-01-01 on
 */
export function parseDateSpan(source: string): DateSpan | undefined {
  const [first = '', second, ...more] = source.split(/\.{2,}|…/u).map((part) => part.trim());
  if (more.length > 0 || (first === '' && (second ?? '') === '')) return undefined;
  const from = first === '' ? undefined : readDays(first);
  const to = second === undefined ? from : second === '' ? undefined : readDays(second);
  if ((first !== '' && !from) || (second !== undefined && second !== '' && !to)) return undefined;
  if (from && to && from.from > to.to) return undefined;
  return { ...(from ? { from: from.from } : {}), ...(to ? { to: to.to } : {}) };
}

const ISO = /^(?<year>\d{4})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?$/;
const GERMAN = /^(?:(?:(?<day>\d{1,2})\.)?(?<month>\d{1,2})\.)?(?<year>\d{4})$/;

/** The first and the last day of a day, month or year. */
function readDays(source: string): { from: string; to: string } | undefined {
  const groups = (ISO.exec(source) ?? GERMAN.exec(source))?.groups;
  if (!groups) return undefined;
  const { year = '', month, day } = groups;
  const [first, last] = [month ?? '1', month ?? '12'].map(Number);
  if (!first || !last || last > 12) return undefined;
  const monthEnd = new Date(Date.UTC(Number(year), last, 0)).getUTCDate();
  const [from, to] = day === undefined ? [1, monthEnd] : [Number(day), Number(day)];
  if (to > monthEnd || from < 1) return undefined;
  return { from: writeDay(year, first, from), to: writeDay(year, last, to) };
}

function writeDay(year: string, month: number, day: number): string {
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
