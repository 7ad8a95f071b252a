import type { ListDate, ListRecord } from './catalog.ts';
import type { Filter } from './filter.ts';

export const SORTS = ['date', 'title', 'length', 'weight'] as const;

export type Sort = (typeof SORTS)[number];

/**
 * The articles in the order asked for; equals keep theirs. `date`: youngest first, a date with two bounds counting
 * as the middle of them, with one as that one, undated ones last. `title`: German alphabetical order. `length`: longest
 * first. `weight`: most mentions of the actors chosen with "mit" first; without such a choice by date.
 */
export function sortArticles(
  articles: readonly ListRecord[],
  sort: Sort,
  filter: Filter,
): ListRecord[] {
  const chosen = new Set(filter.actors.with);
  switch (sort) {
    case 'title':
      return articles.toSorted((a, b) => GERMAN.compare(a.title, b.title));
    case 'length':
      return articles.toSorted((a, b) => b.words - a.words);
    case 'weight':
      return articles.toSorted(
        (a, b) => weigh(b, chosen) - weigh(a, chosen) || compareDates(a.date, b.date),
      );
    case 'date':
      return articles.toSorted((a, b) => compareDates(a.date, b.date));
  }
}

const GERMAN = new Intl.Collator('de', { numeric: true, ignorePunctuation: true });

function weigh({ actors }: ListRecord, chosen: ReadonlySet<string>): number {
  return actors.reduce((sum, [id, mentions]) => sum + (chosen.has(id) ? mentions : 0), 0);
}

function compareDates(a: ListDate, b: ListDate): number {
  const [timeA, timeB] = [getTime(a), getTime(b)];
  return timeA === timeB ? 0 : timeB > timeA ? 1 : -1;
}

/** Milliseconds since 1970; the middle of wide bounds, so that "2005 to 2021" does not stand with the news of 2021. */
function getTime({ value, earliest, latest }: ListDate): number {
  if (value !== undefined) return parseDay(value);
  if (earliest === undefined || latest === undefined) return parseDay(earliest ?? latest);
  return (parseDay(earliest) + parseDay(latest)) / 2;
}

function parseDay(day: string | undefined): number {
  const time = Date.parse(day ?? '');
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
