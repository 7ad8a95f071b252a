import type { Term } from '#core/article.ts';
import type { ListDate } from '#core/catalog/catalog.ts';

/** What an article adds to a curve. */
export interface TimeItem {
  date: ListDate;
  value: number;
}

/** ISO days, both inclusive. */
export interface TimeRange {
  from: string;
  to: string;
}

export type TimeUnit = 'day' | 'month' | 'quarter' | 'year';

/** A day, month, quarter or year. */
export interface TimeBin extends TimeRange {
  /** What articles with a stated date add. */
  value: number;
  /** Number of those. */
  articles: number;
  /** What articles with bounds would add, spread evenly between them. */
  vague: number;
}

export interface TimePlan extends TimeRange {
  unit: TimeUnit;
  /** In order, without gaps; the first and the last may reach beyond the range. */
  bins: TimeBin[];
  /** What is spread: articles whose date is only bounded. */
  vague: { articles: number; value: number };
  /** Articles without a date or any bound. */
  undated: number;
}

const DAY = 86_400_000;
// What came before the first article matters as far back as a career goes, unless the articles span more.
const LONGEST_BEFORE = 25 * 365;
// Half of a usual career; what is known no better says little about when.
const WIDEST_BOUNDS = 5 * 365;
// A few days alone have no course: on a narrower range the same day would stand at several places of the axis.
const SHORTEST = 28 * DAY;
// So that the last article stands clear of the edge.
const END_MARGIN = 0.015;
// At most about 180 bins: narrower than 6 px of a column of 1,100 they would be noise.
const MOST_DAYS: readonly (readonly [TimeUnit, number])[] = [
  ['day', 150],
  ['month', 15 * 366],
  ['quarter', 45 * 366],
];

/**
 * From when to when a curve runs: over all articles given, at least four weeks, and back to the first term of office, but
 * not so far that the articles are squeezed. Bounds further apart than five years stretch it no further than to touch them. Undefined where
 * nothing is dated.
 */
export function chooseRange(
  dates: readonly ListDate[],
  terms: readonly Term[] = [],
): TimeRange | undefined {
  const { first, last } = findEnds(dates);
  if (first === undefined || last === undefined) return undefined;
  const limit = toDay(toTime(first) - Math.max(LONGEST_BEFORE * DAY, toTime(last) - toTime(first)));
  const begun = terms.map(({ from }) => completeDay(from)).filter((day) => day < first);
  const earliest = findFirst([first, ...begun]) ?? first;
  const from = earliest > limit ? earliest : limit;
  const to = toDay(toTime(last) + (toTime(last) - toTime(from)) * END_MARGIN + DAY);
  return widen({ from, to });
}

/** A range of at least four weeks, with what was given in its middle. */
function widen({ from, to }: TimeRange): TimeRange {
  const missing = SHORTEST - (toTime(to) - toTime(from));
  if (missing <= 0) return { from, to };
  return { from: toDay(toTime(from) - missing / 2), to: toDay(toTime(to) + missing / 2) };
}

function findEnds(dates: readonly ListDate[]): Record<'first' | 'last', string | undefined> {
  const isWide = ({ earliest, latest }: ListDate) =>
    earliest === undefined ||
    latest === undefined ||
    toTime(latest) - toTime(earliest) > WIDEST_BOUNDS * DAY;
  const inner = {
    first: findFirst(
      dates.map((date) => date.value ?? (isWide(date) ? date.latest : date.earliest)),
    ),
    last: findLast(dates.map((date) => date.value ?? (isWide(date) ? date.earliest : date.latest))),
  };
  if (inner.first !== undefined && inner.last !== undefined && inner.first <= inner.last) {
    return inner;
  }
  const days = dates.flatMap(({ value, earliest, latest }) => [value ?? earliest, value ?? latest]);
  return { first: findFirst(days), last: findLast(days) };
}

function findFirst(days: readonly (string | undefined)[]): string | undefined {
  return order(days)[0];
}

function findLast(days: readonly (string | undefined)[]): string | undefined {
  return order(days).at(-1);
}

function order(days: readonly (string | undefined)[]): string[] {
  return days.filter((day) => day !== undefined).sort((a, b) => (a < b ? -1 : 1));
}

/**
 * Adds up what articles have to say over time. The unit is the smallest with at most about 180 bins; an article with
 * bounds is spread over the bins between them, as far as they lie in the range.
 *
 * 9 on 2025-08-15, range 2022 to 2025 → months; August 2025 has 9 of one article
 */
export function planTime(items: readonly TimeItem[], range: TimeRange): TimePlan {
  const days = (toTime(range.to) - toTime(range.from)) / DAY;
  const unit = MOST_DAYS.find(([, most]) => days <= most)?.[0] ?? 'year';
  const bins = cutRange(range, unit);
  const base = place(range.from, unit);
  const at = (day: string): number =>
    Math.min(bins.length - 1, Math.max(0, place(day, unit) - base));
  const plan: TimePlan = { ...range, unit, bins, vague: { articles: 0, value: 0 }, undated: 0 };
  for (const { date, value } of items) {
    if (date.value !== undefined) {
      const bin = bins[at(date.value)];
      if (!bin) continue;
      bin.value += value;
      bin.articles++;
    } else if (date.earliest === undefined && date.latest === undefined) {
      plan.undated++;
    } else {
      plan.vague.articles++;
      plan.vague.value += value;
      const covered = bins.slice(at(date.earliest ?? range.from), at(date.latest ?? range.to) + 1);
      for (const bin of covered) bin.vague += value / covered.length;
    }
  }
  return plan;
}

/** "2012" → "2012-01-01". */
export function completeDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

function cutRange({ from, to }: TimeRange, unit: TimeUnit): TimeBin[] {
  const first = place(from, unit);
  const size = Math.max(1, place(to, unit) - first + 1);
  return Array.from({ length: size }, (_, step) => ({
    from: startOf(first + step, unit),
    to: toDay(toTime(startOf(first + step + 1, unit)) - DAY),
    value: 0,
    articles: 0,
    vague: 0,
  }));
}

const MONTHS: Record<Exclude<TimeUnit, 'day'>, number> = { month: 1, quarter: 3, year: 12 };

/** The number of a day's bin, counted from year 0 or 1970. */
function place(day: string, unit: TimeUnit): number {
  if (unit === 'day') return Math.floor(toTime(day) / DAY);
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Math.floor(months / MONTHS[unit]);
}

function startOf(at: number, unit: TimeUnit): string {
  if (unit === 'day') return toDay(at * DAY);
  const months = at * MONTHS[unit];
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  return `${year}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
