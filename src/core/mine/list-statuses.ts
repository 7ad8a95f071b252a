import type { ListRecord } from '#core/catalog/catalog.ts';
import type { ReadingStatus } from '#core/selection/filter.ts';

import type { Mine } from './mine.ts';

/** The states each article of the reader's own has beside "unread"; an article that is not in the map has none. */
export type StatusSets = Readonly<Record<Exclude<ReadingStatus, 'unread'>, ReadonlySet<string>>>;

/** Ids of the articles that are read, starred, highlighted and noted. */
export function collectStatuses({ articles, highlights }: Mine): StatusSets {
  const marks = [...articles.values()];
  const passages = [...highlights.values()];
  return {
    read: new Set(marks.filter(({ readAt }) => readAt).map(({ articleId }) => articleId)),
    starred: new Set(marks.filter(({ starredAt }) => starredAt).map(({ articleId }) => articleId)),
    highlighted: new Set(passages.map(({ articleId }) => articleId)),
    noted: new Set(passages.filter(({ note }) => note !== '').map(({ articleId }) => articleId)),
  };
}

/** The states of one article, in the order of the facet. */
export function listStatuses(id: string, sets: StatusSets): ReadingStatus[] {
  const others = (['starred', 'highlighted', 'noted'] as const).filter((each) =>
    sets[each].has(id),
  );
  return [sets.read.has(id) ? 'read' : 'unread', ...others];
}

/**
 * The records with their states, so that filters and counts treat them like any other value. For the article that is
 * open the given states hold: it does not leave a list of unread ones while it is being read.
 */
export function addStatuses(
  records: readonly ListRecord[],
  sets: StatusSets,
  open?: { id: string; statuses: readonly ReadingStatus[] },
): ListRecord[] {
  return records.map((record) =>
    withStatuses(record, open?.id === record.id ? open.statuses : listStatuses(record.id, sets)),
  );
}

/** The last one made of each record: what has not changed stays the same object, and what shows it need not care. */
const lastMade = new WeakMap<ListRecord, ListRecord>();

function withStatuses(record: ListRecord, status: readonly ReadingStatus[]): ListRecord {
  const last = lastMade.get(record);
  if (last && areSame(last.status, status)) return last;
  const made = { ...record, status };
  lastMade.set(record, made);
  return made;
}

function areSame(one: readonly string[] = [], other: readonly string[] = []): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}
