import type { LeftOutFile } from '#core/catalog/catalog.ts';
import type { Collection } from '#core/catalog/collection.ts';
import type { StorageProblem } from '#data/mine/mine-state.ts';

/** An own article as lists of them show it. */
export interface OwnArticle {
  id: string;
  /** As the file was called. */
  file: string;
  title: string;
  /** ISO instant. */
  added: string;
  /** UTF-16 units. */
  length: number;
}

export interface OwnState {
  /** The oldest first. */
  articles: readonly OwnArticle[];
  /** Why the own articles could not be read, or the last change not be stored. */
  problem: StorageProblem | null;
}

/** What the page holds of the storage. */
export interface OwnContents extends OwnState {
  /** What was made of the articles; null where there are none, or nothing has been made of them yet. */
  collection: Collection | null;
}

/** A file or a pasted text; `file` names it in what is told of it. */
export type OwnText = { file: string; bytes: Uint8Array } | { file: string; text: string };

export interface AddResult {
  added: readonly OwnArticle[];
  /** Were there already. */
  known: readonly OwnArticle[];
  leftOut: readonly LeftOutFile[];
}

export interface AddOptions {
  /** Once it is aborted, nothing of the addition is kept. */
  signal: AbortSignal;
  /** Called after each text with the number of those that are done. */
  onProgress: (done: number, of: number) => void;
}

export const NOTHING_OWN: OwnContents = { articles: [], problem: null, collection: null };

/** Under which the page holds them. */
export const OWN_KEY = ['own'] as const;

/** What a list shows of a record that holds more. */
export function toArticle({ id, file, title, added, length }: OwnArticle): OwnArticle {
  return { id, file, title, added, length };
}
