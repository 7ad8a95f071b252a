import { buildCatalog } from '#core/catalog/build-catalog.ts';
import type { Catalog } from '#core/catalog/catalog.ts';
import { findMarks, type Marker } from '#core/search/marker.ts';
import { packSearchIndex, type SearchableText } from '#core/search/pack-search-index.ts';
import { parseQuery } from '#core/search/parse-query.ts';
import { resolveFields } from '#core/search/resolve-fields.ts';
import { createSearchEngine, type SearchResult } from '#data/search/search-engine.ts';

type Sketch = Partial<SearchableText> | string;

/** A search over short texts; a string is one paragraph of an article with the id of its place, from "0". */
export function makeSearch(sketches: readonly Sketch[], catalog: Catalog = buildCatalog([])) {
  const texts = sketches.map((sketch, at): SearchableText => ({
    id: String(at),
    title: '',
    lead: '',
    paragraphs: [],
    ...(typeof sketch === 'string' ? { paragraphs: [sketch] } : sketch),
  }));
  const engine = createSearchEngine(packSearchIndex(texts, () => false));
  const search = (source: string): SearchResult =>
    engine.search(resolveFields(parseQuery(source), catalog).query);
  return {
    engine,
    search,
    /** Ids found, the best answer first. */
    find: (source: string) =>
      [...search(source).scores].sort((a, b) => b[1] - a[1]).map(([id]) => id),
    /** What is marked in the paragraphs of all articles. */
    mark: (source: string) => {
      const { marker } = search(source);
      return texts.flatMap(({ paragraphs }) => markIn(paragraphs.join('\n'), marker));
    },
  };
}

/** The words a marker marks in a text. */
export function markIn(text: string, marker: Marker): string[] {
  return findMarks(text, marker).map(({ start, end }) => text.slice(start, end));
}
