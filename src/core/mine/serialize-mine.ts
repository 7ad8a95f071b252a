import type { Mine } from './mine.ts';

/** What a file of the reader's own says it is; `version` counts shapes that older pages cannot read. */
export const FORMAT = { format: 'depesche-meins', version: 1 } as const;

/**
 * Everything that is the reader's own as JSON, which `parseMine` reads again. Records that could not be read go along as
 * they are.
 */
export function serializeMine(mine: Mine, unreadable: readonly unknown[] = []): string {
  const content = {
    ...FORMAT,
    articles: [...mine.articles.values()],
    highlights: [...mine.highlights.values()],
    filters: [...mine.filters.values()],
    ...(unreadable.length > 0 && { unreadable }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
