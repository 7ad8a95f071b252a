import type { AnalyzedArticle } from '#core/article.ts';
import type { CatalogEntry } from '#core/catalog/build-catalog.ts';
import type { Collection } from '#core/catalog/collection.ts';

/** A text that is to be analysed. */
export interface TextAtHand {
  file: string;
  text: string;
  /** ISO day on which it was at hand: its article is not dated behind it. */
  day: string;
  /** The id it has already; without one it gets that of an own article. */
  id?: string;
}

/** The analysis of a text, null where that failed. */
export type Analysed = AnalyzedArticle | null;

/** What the page sends its worker, which answers in the order it was asked. */
export type OwnRequest =
  | { kind: 'analyse'; texts: readonly TextAtHand[] }
  | { kind: 'build'; entries: readonly CatalogEntry[] };

export type OwnAnswer =
  | { kind: 'ready' }
  | { kind: 'analysed'; analysis: Analysed }
  | { kind: 'built'; collection: Collection }
  | { kind: 'failed'; reason: string };
