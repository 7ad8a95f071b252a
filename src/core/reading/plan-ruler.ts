import type { ArticleDate } from '#core/article.ts';

/** Positions are shares of the ruler's length, 0 left to 1 right. */
export interface Ruler {
  unit: 'year' | 'month';
  /** Where a year or month begins; labels are for the caller to write from `day` (ISO). */
  ticks: { at: number; day: string; labelled: boolean }[];
  /** Left end of the bounded time; null where it is open. */
  from: number | null;
  /** Right end of the bounded time; null where it is open. */
  to: number | null;
}

const DAY = 86_400_000;
// Below this many days a year's ticks would stand too far apart to say anything.
const MONTHS_BELOW = 200;
// More labels than this run into each other on a phone (350 px, some 40 px each).
const MOST_LABELS = 7;
// Units shown beyond an open end, so that it is seen to go on.
const OPEN_UNITS = 3;

/**
 * Lays out the time an article is bounded to on a ruler of years, or of months when the bounds are close, with one
 * unit of air on either side. Undefined when there is no bound at all.
 *
 * 2022-02-24 … 2025-01-20 → years 2021 to 2026, the bar from .23 to .81
 */
export function planRuler(date: Pick<ArticleDate, 'earliest' | 'latest'>): Ruler | undefined {
  const { earliest, latest } = date;
  const anchor = earliest ?? latest;
  if (anchor === undefined) return undefined;
  const isClose =
    earliest !== undefined &&
    latest !== undefined &&
    toTime(latest) - toTime(earliest) < MONTHS_BELOW * DAY;
  const unit = isClose ? 'month' : 'year';
  const first = unitOf(earliest ?? latest ?? anchor, unit) - (earliest ? 1 : OPEN_UNITS);
  const last = unitOf(latest ?? earliest ?? anchor, unit) + (latest ? 1 : OPEN_UNITS);
  const left = unitStart(first, unit);
  const length = unitStart(last + 1, unit) - left;
  const place = (time: number): number => (time - left) / length;
  const step = Math.ceil((last - first + 1) / MOST_LABELS);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => ({
    at: place(unitStart(first + index, unit)),
    day: new Date(unitStart(first + index, unit)).toISOString().slice(0, 10),
    labelled: index % step === 0,
  }));
  return {
    unit,
    ticks,
    from: earliest === undefined ? null : place(toTime(earliest)),
    // The last day itself belongs to the bounds.
    to: latest === undefined ? null : place(toTime(latest) + DAY),
  };
}

function toTime(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
}

/** Years, or months, counted from the year 0. */
function unitOf(day: string, unit: Ruler['unit']): number {
  const year = Number(day.slice(0, 4));
  return unit === 'year' ? year : year * 12 + Number(day.slice(5, 7)) - 1;
}

function unitStart(count: number, unit: Ruler['unit']): number {
  return unit === 'year' ? Date.UTC(count, 0, 1) : Date.UTC(Math.floor(count / 12), count % 12, 1);
}
