import type { ListDate, ListRecord } from './catalog.ts';
import type { Filter } from './filter.ts';

export const SORTS = ['date', 'title', 'length', 'weight'] as const;

export type Sort = (typeof SORTS)[number];

/**
 * The articles in the order asked for; equals keep theirs. `date`: youngest first, a bounded date counting as the last
 * day it may be, undated ones last. `title`: German alphabetical order. `length`: longest first. `weight`: most
 * mentions of the actors chosen with "mit" first; without such a choice by date.
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
  const dayA = getLastDay(a);
  const dayB = getLastDay(b);
  return dayA < dayB ? 1 : dayA > dayB ? -1 : 0;
}

function getLastDay({ value, latest, earliest }: ListDate): string {
  return value ?? latest ?? earliest ?? '';
}
