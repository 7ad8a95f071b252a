import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { analyzeArticle } from '#core/analyze-article.ts';
import { buildCatalog, type CatalogEntry } from '#core/catalog/build-catalog.ts';
import type { Catalog } from '#core/catalog/catalog.ts';
import type { PackedSearchIndex } from '#core/search/pack-search-index.ts';
import { packArticles } from '#core/search/searchable-articles.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/made-up');

export interface MadeUpArticles {
  entries: readonly CatalogEntry[];
  catalog: Catalog;
  index: PackedSearchIndex;
  /** Text by article id. */
  texts: ReadonlyMap<string, string>;
}

/** Short invented reports, read and analysed as the build does: all of them, or those with the ids given. */
export function readMadeUpArticles(ids?: readonly string[]): MadeUpArticles {
  const entries = readdirSync(FOLDER)
    .filter((file) => ids === undefined || ids.includes(file.replace('.txt', '')))
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(FOLDER, file), 'utf8');
      return { analysis: analyzeArticle({ file, text }), text };
    });
  return {
    entries,
    catalog: buildCatalog(entries),
    index: packArticles(entries),
    texts: new Map(entries.map(({ analysis, text }) => [analysis.id, text])),
  };
}
