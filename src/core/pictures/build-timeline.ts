import type { ListRecord } from '#core/catalog/catalog.ts';
import { countDays, findExtent, hasFewBounded, type DayBin } from '#core/selection/count-days.ts';
import { getDayBounds, toDayNumber } from '#core/selection/day-span.ts';
import { listValues } from '#core/selection/list-values.ts';

/** What a timeline can be drawn by. */
export const TIMELINE_FACETS = ['actors', 'countries', 'topics'] as const;

export type TimelineFacet = (typeof TIMELINE_FACETS)[number];

/** One value over time. */
export interface TimelineRow {
  id: string;
  /** Number of articles that have it, with a date or without. */
  articles: number;
  bins: DayBin[];
}

/** Articles over time, together and by their most frequent values. */
export interface Timeline {
  all: DayBin[];
  /** Most articles first, then by id. */
  rows: TimelineRow[];
  /** Numbers of articles whose day is known, is only bounded, and is not told at all. */
  dated: number;
  bounded: number;
  undated: number;
  /** Number of bounded articles that can only be from before or after the stretches. */
  outside: number;
  /** Whether each bounded article is drawn as a whole over all the days it may be from, not as a share of each. */
  isWhole: boolean;
}

interface Options {
  articles: readonly ListRecord[];
  /** First days of the stretches, ascending, and the day behind the last. */
  starts: readonly number[];
  facet: TimelineFacet;
  /** Rows to draw. */
  most: number;
}

/**
 * Counts articles over time for the values most of them have. Where shares are drawn, a row's dated articles within the
 * stretches and the shares of its bounded ones sum up to its articles that may be from there.
 */
export function buildTimeline({ articles, starts, facet, most }: Options): Timeline {
  const byValue = new Map<string, ListRecord[]>();
  for (const article of articles) {
    for (const id of listValues(article, facet)) {
      const known = byValue.get(id);
      if (known) known.push(article);
      else byValue.set(id, [article]);
    }
  }
  const isFew = hasFewBounded(articles);
  const count = (some: readonly ListRecord[]) =>
    countDays({ starts, articles: some, others: [], isFew });
  const rows = [...byValue]
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id, some]) => ({ id, articles: some.length, bins: count(some) }));
  const dated = articles.filter(({ date }) => date.value !== undefined).length;
  const undated = articles.filter(({ date }) => !getDayBounds(date)).length;
  const [begin = 0, end = 0] = [starts[0], starts.at(-1)];
  const outside = articles.filter(({ date }) => {
    const [first, last] = getDayBounds(date) ?? [begin, begin];
    return date.value === undefined && (last < begin || first >= end);
  }).length;
  return {
    all: count(articles),
    rows,
    dated,
    bounded: articles.length - dated - undated,
    undated,
    outside,
    isWhole: isFew,
  };
}

/** Of the middles of what is only bounded, such a share at either end does not stretch the picture. */
const STRAY = 0.05;

/**
 * The first and the last day to be drawn: all days that are known, and the middles of the bounds but for stray ones, if
 * there are many. Undefined where no article has a date.
 */
export function chooseExtent(articles: readonly ListRecord[]): [number, number] | undefined {
  const known = articles.flatMap(({ date }) => toDayNumber(date.value ?? '') ?? []);
  if (known.length === 0 || hasFewBounded(articles)) return findExtent(articles);
  const middles = articles
    .filter(({ date }) => date.value === undefined)
    .flatMap(({ date: { earliest = '', latest = '' } }) => {
      const [first, last] = [toDayNumber(earliest), toDayNumber(latest)];
      return first === undefined || last === undefined ? [] : [Math.floor((first + last) / 2)];
    })
    .sort((a, b) => a - b);
  const stray = Math.ceil(middles.length * STRAY);
  const days = [...known, ...middles.slice(stray, middles.length - stray)];
  return [
    days.reduce((first, day) => Math.min(first, day)),
    days.reduce((last, day) => Math.max(last, day)),
  ];
}

/** How high a stretch is drawn: its dated articles and what may be from it. */
export function heightOf({ dated, bounded }: DayBin): number {
  return dated + bounded;
}
