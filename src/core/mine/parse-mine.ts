import type { ArticleMark, Highlight, Mine, SavedFilter } from './mine.ts';
import { isObject, readArticleMark, readHighlight, readSavedFilter } from './read-record.ts';
import { FORMAT } from './serialize-mine.ts';

/** Why a file cannot be imported at all. */
export type ImportFailure = 'no-json' | 'foreign' | 'newer';

/** An entry of a file that is not what it should be; `index` counts from 0. */
export interface RejectedEntry {
  list: 'articles' | 'highlights' | 'filters';
  index: number;
}

export type Import =
  | { failure: ImportFailure }
  | { failure?: never; mine: Mine; rejected: RejectedEntry[] };

/**
 * Reads what `serializeMine` wrote, or another tool in its name. Never throws. A single entry that is wrong is named and
 * left out, the others come in; of two with the same id the last holds.
 *
 * '{"format":"depesche-meins","version":2,…}' → { failure: 'newer' }
 */
export function parseMine(source: string): Import {
  const content = parseJson(source);
  if (content === undefined) return { failure: 'no-json' };
  if (!isObject(content) || content['format'] !== FORMAT.format) return { failure: 'foreign' };
  if (Number(content['version']) > FORMAT.version) return { failure: 'newer' };
  const { articles = [], highlights = [], filters = [] } = content;
  if (!Array.isArray(articles) || !Array.isArray(highlights) || !Array.isArray(filters)) {
    return { failure: 'foreign' };
  }

  const rejected: RejectedEntry[] = [];
  const marks = new Map<string, ArticleMark>();
  articles.forEach((value: unknown, index) => {
    const mark = readArticleMark(value);
    if (mark) marks.set(mark.articleId, mark);
    else rejected.push({ list: 'articles', index });
  });
  const passages = new Map<string, Highlight>();
  highlights.forEach((value: unknown, index) => {
    const highlight = readHighlight(value);
    if (highlight) passages.set(highlight.id, highlight);
    else rejected.push({ list: 'highlights', index });
  });
  const saved = new Map<string, SavedFilter>();
  filters.forEach((value: unknown, index) => {
    const filter = readSavedFilter(value);
    if (filter) saved.set(filter.id, filter);
    else rejected.push({ list: 'filters', index });
  });
  return { mine: { articles: marks, highlights: passages, filters: saved }, rejected };
}

function parseJson(source: string): unknown {
  try {
    // A byte order mark is what some editors add.
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
