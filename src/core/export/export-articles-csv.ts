import type { ListRecord } from '#core/catalog/catalog.ts';
import type { FacetKey } from '#core/selection/filter.ts';

import { writeCsv, type Separator } from './write-csv.ts';

/** What an export of articles needs from outside the records. */
export interface ArticlesFrame {
  /** What a value is called in the interface. */
  nameValue: (facet: FacetKey, id: string) => string;
  /** The whole address of an article. */
  link: (articleId: string) => string;
}

const LISTS = ['actors', 'countries', 'organisations'] as const;

/**
 * Articles as a table, a row each: id, title, day, earliest and latest day, words, language, actors, countries,
 * organisations, topics, link. Several values of a field stand with their mentions behind bars: "Wladimir Putin 9 | …".
 */
export function exportArticlesCsv(
  records: readonly ListRecord[],
  options: ArticlesFrame & { columns: readonly string[]; separator: Separator },
): string {
  const { nameValue, link, columns, separator } = options;
  const rows = records.map((record) => [
    record.id,
    record.title,
    record.date.value ?? '',
    record.date.earliest ?? '',
    record.date.latest ?? '',
    String(record.words),
    record.language,
    ...LISTS.map((facet) =>
      record[facet].map(([id, mentions]) => `${nameValue(facet, id)} ${mentions}`).join(' | '),
    ),
    record.topics.map((id) => nameValue('topics', id)).join(' | '),
    link(record.id),
  ]);
  return writeCsv([columns, ...rows], separator);
}
