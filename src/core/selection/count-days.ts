import type { ListRecord } from '#core/catalog/catalog.ts';

import { getDayBounds } from './day-span.ts';

/** Numbers of articles in a stretch of days. */
export interface DayBin {
  /** Day numbers, both inclusive. */
  first: number;
  last: number;
  /** Articles dated within, in the result and not. */
  dated: number;
  otherDated: number;
  /** Articles that may be from within, in the result and not; see `countDays`. */
  bounded: number;
  otherBounded: number;
}

interface Counted {
  /** First days of the stretches, ascending, and the day behind the last. */
  starts: readonly number[];
  articles: readonly ListRecord[];
  /** Articles that only the span of days leaves out. */
  others: readonly ListRecord[];
  /** Whether bounded articles count as a whole; where absent, the articles given decide. */
  isFew?: boolean;
}

// So many ranges can be told apart when each is drawn over all its days.
const FEW = 6;

/**
 * The first and the last day to be shown, or undefined where no article has a date. Of many that are only bounded the
 * middle counts, so that a single wide range does not press all others together.
 */
export function findExtent(articles: readonly ListRecord[]): [number, number] | undefined {
  const isFew = hasFewBounded(articles);
  const days = articles.flatMap(({ date }) => {
    const finite = (getDayBounds(date) ?? []).filter(Number.isFinite);
    const [first = 0, last = first] = finite;
    return isFew || finite.length < 2 ? finite : [Math.floor((first + last) / 2)];
  });
  if (days.length === 0) return undefined;
  return [
    days.reduce((first, day) => Math.min(first, day)),
    days.reduce((last, day) => Math.max(last, day)),
  ];
}

/**
 * Counts the articles of each stretch of days. A dated article counts where it is from. One that is only bounded counts
 * in every stretch it may be from: as a whole while there are few of them, so that each is seen as a bar; else by the
 * share of its days that lie there. What may be from none of the stretches, and what is undated, counts nowhere.
 */
export function countDays({ starts, articles, others, ...given }: Counted): DayBin[] {
  const bins = starts.slice(0, -1).map((first, at): DayBin => ({
    first,
    last: (starts[at + 1] ?? first) - 1,
    dated: 0,
    otherDated: 0,
    bounded: 0,
    otherBounded: 0,
  }));
  const isFew = given.isFew ?? hasFewBounded([...articles, ...others]);
  for (const article of articles) addArticle(bins, article, { isFew, isOther: false });
  for (const article of others) addArticle(bins, article, { isFew, isOther: true });
  return bins;
}

/** Whether the articles that are only bounded are so few that each is drawn as a whole. */
export function hasFewBounded(articles: readonly ListRecord[]): boolean {
  return articles.filter(isBounded).length <= FEW;
}

function isBounded({ date }: ListRecord): boolean {
  return date.value === undefined && getDayBounds(date) !== undefined;
}

function addArticle(
  bins: readonly DayBin[],
  article: ListRecord,
  { isFew, isOther }: { isFew: boolean; isOther: boolean },
): void {
  const bounds = getDayBounds(article.date);
  const [begin, end] = [bins[0]?.first, bins.at(-1)?.last];
  if (!bounds || begin === undefined || end === undefined) return;
  const [first, last] = [Math.max(bounds[0], begin), Math.min(bounds[1], end)];
  const isDated = article.date.value !== undefined;
  for (const bin of bins) {
    const days = Math.min(last, bin.last) - Math.max(first, bin.first) + 1;
    if (days <= 0) continue;
    if (isDated) bin[isOther ? 'otherDated' : 'dated']++;
    else bin[isOther ? 'otherBounded' : 'bounded'] += isFew ? 1 : days / (last - first + 1);
  }
}
