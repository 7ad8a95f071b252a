import type { ArticleMark, Highlight, Mine } from './mine.ts';
import { isObject, readArticleMark, readHighlight } from './read-record.ts';
import { FORMAT } from './serialize-mine.ts';

/** Why a file cannot be imported at all. */
export type ImportFailure = 'no-json' | 'foreign' | 'newer';

/** An entry of a file that is not what it should be; `index` counts from 0. */
export interface RejectedEntry {
  list: 'articles' | 'highlights';
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
  const { articles = [], highlights = [] } = content;
  if (!Array.isArray(articles) || !Array.isArray(highlights)) return { failure: 'foreign' };

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
  return { mine: { articles: marks, highlights: passages }, rejected };
}

function parseJson(source: string): unknown {
  try {
    // A byte order mark is what some editors add.
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
