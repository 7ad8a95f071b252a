import type { ListDate } from '#core/catalog/catalog.ts';

/** A span of days, both ends inclusive; an end that is missing is open. ISO days. */
export interface DaySpan {
  from?: string;
  to?: string;
}

export const NO_DAYS: DaySpan = {};

/** Whether a span leaves any day out. */
export function hasDays({ from, to }: DaySpan): boolean {
  return from !== undefined || to !== undefined;
}

/**
 * Reads a span as an address holds it: two ISO days parted by `..`, each of which may be missing; a month or a year in
 * the place of a day is all of its days, and one alone is both ends. Whatever else is no span, as is one that ends
 * before it begins. Never throws.
 *
 * parseDaySpan('2025-01..2025-08-15') → { from: '2025-01-01', to: '2025-08-15' }
 */
export function parseDaySpan(source: string): DaySpan {
  const parts = source.split('..');
  if (parts.length > 2) return NO_DAYS;
  const [first = '', last = first] = parts;
  const [from, to] = [firstDay(first), lastDay(last)];
  const isWrong = (part: string, day: string | undefined) => part !== '' && day === undefined;
  if (isWrong(first, from) || isWrong(last, to)) return NO_DAYS;
  if (from !== undefined && to !== undefined && from > to) return NO_DAYS;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** The span as an address holds it, empty where it leaves no day out; `parseDaySpan` gives an equal one back. */
export function serializeDaySpan({ from = '', to = '' }: DaySpan): string {
  if (from === to) return from;
  return `${from}..${to}`;
}

/** Days from 1 January 1970 to an ISO day, or undefined where it is none. */
export function toDayNumber(day: string): number | undefined {
  if (!DAY.test(day)) return undefined;
  const time = Date.parse(day);
  // Engines take the 30th of February for the 2nd of March.
  if (new Date(time).getUTCDate() !== Number(day.slice(8))) return undefined;
  return time / MILLISECONDS;
}

/** The ISO day so many days after 1 January 1970. */
export function fromDayNumber(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

/**
 * The first and the last day an article can be from, as day numbers; infinite where nothing bounds it. Undefined where
 * it says nothing of its date: such an article is in no span.
 */
export function getDayBounds(date: ListDate): DayBounds | undefined {
  const known = dayBounds.get(date);
  if (known !== undefined) return known ?? undefined;
  const bounds = readDayBounds(date);
  dayBounds.set(date, bounds ?? null);
  return bounds;
}

/** Whether an article is surely from a span: all days it can be from lie in it. */
export function isSurelyIn({ from = '', to = '' }: DaySpan, date: ListDate): boolean {
  const [first, last] = getDayBounds(date) ?? [Number.NaN, Number.NaN];
  return (
    first >= (toDayNumber(from) ?? Number.NEGATIVE_INFINITY) &&
    last <= (toDayNumber(to) ?? Number.POSITIVE_INFINITY)
  );
}

type DayBounds = readonly [first: number, last: number];

/** Every filter asks for those of all articles, and a day takes long to read. */
const dayBounds = new WeakMap<ListDate, DayBounds | null>();

function readDayBounds({ value, earliest, latest }: ListDate): DayBounds | undefined {
  const first = toDayNumber(value ?? earliest ?? '');
  const last = toDayNumber(value ?? latest ?? '');
  if (first === undefined && last === undefined) return undefined;
  return [first ?? Number.NEGATIVE_INFINITY, last ?? Number.POSITIVE_INFINITY];
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MONTH_ENDS = [31, 30, 29, 28];
const MILLISECONDS = 86_400_000;

function firstDay(part: string): string | undefined {
  const day = /^\d{4}$/.test(part)
    ? `${part}-01-01`
    : /^\d{4}-\d\d$/.test(part)
      ? `${part}-01`
      : part;
  return toDayNumber(day) === undefined ? undefined : day;
}

function lastDay(part: string): string | undefined {
  if (/^\d{4}$/.test(part)) return lastDay(`${part}-12`);
  const days = /^\d{4}-\d\d$/.test(part) ? MONTH_ENDS.map((end) => `${part}-${end}`) : [part];
  return days.find((day) => toDayNumber(day) !== undefined);
}
