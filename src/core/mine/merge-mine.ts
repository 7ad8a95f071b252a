import type { ArticleMark, Change, Highlight, Mine } from './mine.ts';

/** What an import would do. */
export interface Merge {
  changes: Change[];
  /** Highlights that were not here. */
  added: number;
  /** Highlights of which both hold a different note: both are kept. */
  conflicts: number;
  /** Saved filters that were not here. */
  filters: number;
  /** Entries that were here already. */
  known: number;
}

/**
 * What has to change for `mine` to hold the imported things as well. An article is starred or read when it is so on either
 * side, since the earlier time. A highlight of the same words with the same note is the same one, whatever its id; one
 * with the same id and other words or another note comes in beside the one that is here, and likewise a saved filter of
 * another name or another view. Merging twice changes nothing.
 */
export function mergeMine(mine: Mine, imported: Mine): Merge {
  const merge: Merge = { changes: [], added: 0, conflicts: 0, filters: 0, known: 0 };
  for (const mark of imported.articles.values()) {
    const here = mine.articles.get(mark.articleId);
    const record = here ? joinMarks(here, mark) : mark;
    if (here && isSameMark(here, record)) merge.known += 1;
    else merge.changes.push({ kind: 'put-article', record });
  }
  const contents = new Set([...mine.highlights.values()].map(describe));
  const ids = new Set(mine.highlights.keys());
  for (const highlight of imported.highlights.values()) {
    if (contents.has(describe(highlight))) {
      merge.known += 1;
      continue;
    }
    const isTaken = ids.has(highlight.id);
    const record = isTaken ? { ...highlight, id: findFreeId(highlight.id, ids) } : highlight;
    if (isTaken) merge.conflicts += 1;
    else merge.added += 1;
    contents.add(describe(record));
    ids.add(record.id);
    merge.changes.push({ kind: 'put-highlight', record });
  }
  mergeFilters(mine, imported, merge);
  return merge;
}

function mergeFilters(mine: Mine, imported: Mine, merge: Merge): void {
  const known = new Set([...mine.filters.values()].map(({ name, view }) => `${view} ${name}`));
  const ids = new Set(mine.filters.keys());
  for (const filter of imported.filters.values()) {
    const content = `${filter.view} ${filter.name}`;
    if (known.has(content)) {
      merge.known += 1;
      continue;
    }
    const id = ids.has(filter.id) ? findFreeId(filter.id, ids) : filter.id;
    known.add(content);
    ids.add(id);
    merge.filters += 1;
    merge.changes.push({ kind: 'put-filter', record: { ...filter, id } });
  }
}

function joinMarks(here: ArticleMark, there: ArticleMark): ArticleMark {
  const readAt = earlier(here.readAt, there.readAt);
  const starredAt = earlier(here.starredAt, there.starredAt);
  return {
    articleId: here.articleId,
    title: here.title,
    ...(readAt !== undefined && { readAt }),
    ...(starredAt !== undefined && { starredAt }),
  };
}

function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Date.parse(b) < Date.parse(a) ? b : a;
}

function isSameMark(a: ArticleMark, b: ArticleMark): boolean {
  return a.readAt === b.readAt && a.starredAt === b.starredAt;
}

/** What makes a highlight this one: where it stands, which words, and what was noted. */
function describe({ articleId, start, end, exact, note }: Highlight): string {
  return JSON.stringify([articleId, start, end, exact, note]);
}

function findFreeId(id: string, ids: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const free = `${id}-${number}`;
    if (!ids.has(free)) return free;
  }
}
