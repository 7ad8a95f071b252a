import type { Span } from '#core/article.ts';

/** What can be asked of an article's record. */
export const QUERY_FIELDS = ['actor', 'country', 'topic', 'organisation', 'date'] as const;

export type QueryField = (typeof QUERY_FIELDS)[number];

/** What the reader searches for, as a tree; every span counts in UTF-16 units of what was typed. */
export type Query<Field = FieldQuery> =
  | { kind: 'all' }
  | { kind: 'and'; parts: Query<Field>[] }
  | { kind: 'or'; parts: Query<Field>[] }
  | { kind: 'not'; part: Query<Field> }
  | WordQuery
  | PhraseQuery
  | Field;

/** A query whose fields the catalog has answered. */
export type ResolvedQuery = Query<ArticlesQuery>;

export interface ArticlesQuery {
  kind: 'articles';
  ids: readonly string[];
}

export interface WordQuery {
  kind: 'word';
  word: string;
  span: Span;
  /** Only the beginning of a word was given: "Raket*". */
  open?: true;
  /** Looked for in titles only. */
  inTitle?: true;
}

export interface PhraseQuery {
  kind: 'phrase';
  /** One or more, in order. */
  words: string[];
  span: Span;
  inTitle?: true;
}

export interface FieldQuery {
  kind: 'field';
  field: QueryField;
  value: string;
  span: Span;
}

/** Why a part of a query could not be read; the rest is searched for all the same. */
export type ProblemKind =
  | 'open-quotes'
  | 'open-bracket'
  | 'stray-bracket'
  | 'nothing-excluded'
  | 'nothing-beside-or'
  | 'nothing-in-field'
  | 'unknown-field'
  | 'unreadable-date'
  | 'unknown-name';

export interface QueryProblem {
  kind: ProblemKind;
  span: Span;
}

export interface ParsedQuery {
  query: Query;
  problems: QueryProblem[];
}
