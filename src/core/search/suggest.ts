import type { Span } from '#core/article.ts';
import type { Catalog } from '#core/catalog/catalog.ts';

import { listNamed } from './find-named.ts';
import { fold, foldMarks, splitWords } from './fold.ts';
import { FIELD_NAMES, findField } from './query-fields.ts';
import type { QueryField } from './query.ts';
import { readQueryTokens, type QueryToken } from './read-query-tokens.ts';

export type NamedField = Exclude<QueryField, 'date'>;

/** What may be meant by what is being typed. */
export type Suggestion =
  /** A value of the catalog: chosen, it becomes a filter in place of the words. */
  | { kind: 'filter'; field: NamedField; id: string; name: string; articles: number }
  /** A value for the field before it, or the name of a field: chosen, it is written. */
  | { kind: 'value' | 'field'; text: string }
  /** A word of the collection. */
  | { kind: 'word'; text: string };

/** Tells the suggestions of a list apart. */
export function getSuggestionKey(suggestion: Suggestion): string {
  return suggestion.kind === 'filter'
    ? `${suggestion.field} ${suggestion.id}`
    : `${suggestion.kind} ${suggestion.text}`;
}

/** What is being typed at the caret. */
export interface Typing {
  /** What a choice replaces, in UTF-16 units. */
  span: Span;
  text: string;
  /** The field it is a value of. */
  field?: QueryField | 'title';
}

// One glance: names first, then words.
const MOST_NAMES = 5;
const SHORTEST = 2;
const NAMED: readonly NamedField[] = ['actor', 'country', 'topic', 'organisation'];

/** The word, phrase or value that ends at the caret; undefined where nothing is being typed. */
export function findTyping(source: string, caret: number): Typing | undefined {
  const tokens = readQueryTokens(source.slice(0, caret));
  const last = tokens.at(-1);
  if (!last || last.end < caret) return undefined;
  if (last.kind === 'field') return typeValue(last, { start: caret, end: caret }, '');
  const before = tokens.at(-2);
  if (before?.kind === 'field' && before.end === last.start) {
    return typeValue(before, { start: last.start, end: caret }, last.text);
  }
  if (last.kind !== 'word') return undefined;
  return { span: { start: last.start, end: caret }, text: last.text };
}

function typeValue(field: QueryToken, span: Span, text: string): Typing | undefined {
  const known = findField(field.text);
  return known && { span, text, field: known };
}

/**
 * What the reader may mean: values of the catalog whose name has words that begin like this, fields, and the words of
 * the collection given. After "akteur:" its values alone, also while nothing of them is typed.
 *
 * suggest({ text: 'put', … }, { catalog, words: ['Putsch'] }) → the filter Wladimir Putin, the word "Putsch"
 */
export function suggest(
  { text, field }: Typing,
  { catalog, words }: { catalog: Catalog; words: readonly string[] },
): Suggestion[] {
  if (field === 'date') return [];
  if (field !== undefined && field !== 'title') {
    return findBegun(catalog, [field], text)
      .slice(0, MOST_NAMES)
      .map(({ name }) => ({ kind: 'value', text: `"${name}"` }));
  }
  if (text.length < SHORTEST) return [];
  const written = words.map((word): Suggestion => ({ kind: 'word', text: word }));
  if (field === 'title') return written;
  const fields = Object.values(FIELD_NAMES).flatMap(([name = '']) =>
    name.startsWith(foldMarks(text)) ? [{ kind: 'field' as const, text: `${name}:` }] : [],
  );
  const named = findBegun(catalog, NAMED, text).slice(0, MOST_NAMES);
  return [...named, ...fields, ...written];
}

type FilterSuggestion = Extract<Suggestion, { kind: 'filter' }>;

function findBegun(
  catalog: Catalog,
  fields: readonly NamedField[],
  text: string,
): FilterSuggestion[] {
  const wanted = splitWords(text).map((word) => fold(word.text));
  const isBegun = (name: string) => {
    const own = splitWords(name).map((word) => fold(word.text));
    return wanted.every((word) => own.some((each) => each.startsWith(word)));
  };
  return fields
    .flatMap((field) =>
      listNamed(catalog, field).flatMap(({ id, names, articles }): FilterSuggestion[] =>
        names.some(isBegun) ? [{ kind: 'filter', field, id, name: names[0] ?? id, articles }] : [],
      ),
    )
    .sort((a, b) => b.articles - a.articles);
}

/**
 * The query and the caret after a choice: written in the place of what was typed, with a blank after it unless it waits
 * for a value; a filter takes the typed words away.
 */
export function applySuggestion(
  source: string,
  { span }: Typing,
  suggestion: Suggestion,
): { text: string; caret: number } {
  const [before, after] = [source.slice(0, span.start), source.slice(span.end)];
  if (suggestion.kind === 'filter') {
    const text = `${before}${after.trimStart()}`;
    return { text: text.trim() === '' ? '' : text, caret: before.length };
  }
  const written =
    suggestion.text + (suggestion.kind === 'field' || after.startsWith(' ') ? '' : ' ');
  return { text: before + written + after, caret: before.length + written.length };
}
