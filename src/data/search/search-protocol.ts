import type { PackedSearchIndex } from '#core/search/pack-search-index.ts';
import type { ResolvedQuery } from '#core/search/query.ts';

import type { SearchResult } from './search-engine.ts';

/** What the page sends its worker; `number` tells the answers apart. */
export type SearchRequest =
  | { kind: 'index'; packed: PackedSearchIndex }
  | { kind: 'search'; number: number; query: ResolvedQuery }
  | { kind: 'complete'; number: number; beginning: string }
  | { kind: 'cancel'; number: number };

export type SearchAnswer =
  | { number: number; result: SearchResult }
  | { number: number; words: string[] }
  | { number: number; failure: string };
