import type { Span } from '#core/article.ts';

/** What the reader did with an article as a whole. A record without `readAt` and `starredAt` is not kept. */
export interface ArticleMark {
  articleId: string;
  /** As it was when the mark was made: the article itself may be gone later. */
  title: string;
  /** ISO time; absent while unread. */
  readAt?: string;
  /** ISO time; absent without a star. */
  starredAt?: string;
}

/** Where a passage stands, and its words, by which it is found again when the text has changed. */
export interface TextAnchor extends Span {
  exact: string;
  /** Up to 32 UTF-16 units before and behind. */
  prefix: string;
  suffix: string;
}

/** A passage the reader marked. */
export interface Highlight extends TextAnchor {
  id: string;
  articleId: string;
  title: string;
  /** Empty where only the words are marked. */
  note: string;
  /** ISO times. */
  createdAt: string;
  changedAt: string;
}

/** A view the reader wants to come back to. */
export interface SavedFilter {
  id: string;
  name: string;
  /** The query string of the view, with its "?"; never empty. */
  view: string;
  /** ISO time. */
  createdAt: string;
}

/** Everything that is the reader's own. */
export interface Mine {
  /** By article id. */
  articles: ReadonlyMap<string, ArticleMark>;
  /** By highlight id, in the order they were made. */
  highlights: ReadonlyMap<string, Highlight>;
  /** By their id, in the order they were saved. */
  filters: ReadonlyMap<string, SavedFilter>;
}

export const NOTHING_MINE: Mine = {
  articles: new Map(),
  highlights: new Map(),
  filters: new Map(),
};

/** One change of what is the reader's own; `silent` ones the page made by itself. */
export type Change =
  | {
      kind: 'mark';
      articleId: string;
      title: string;
      read?: boolean;
      starred?: boolean;
      /** ISO time. */
      at: string;
      silent?: true;
    }
  | { kind: 'put-article'; record: ArticleMark }
  | { kind: 'put-highlight'; record: Highlight }
  | { kind: 'remove-highlight'; id: string }
  | { kind: 'put-filter'; record: SavedFilter }
  | { kind: 'remove-filter'; id: string };

/** The highlights of one article in the order of its text. */
export function listHighlights({ highlights }: Mine, articleId: string): Highlight[] {
  return [...highlights.values()]
    .filter((highlight) => highlight.articleId === articleId)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
