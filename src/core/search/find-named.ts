import type { Catalog } from '#core/catalog/catalog.ts';
import { createValueNames } from '#core/wording/name-value.ts';

import { fold, splitWords } from './fold.ts';
import type { QueryField } from './query.ts';

/** Something a field may name. */
export interface NamedValue {
  id: string;
  /** As it is shown first; also what else it is called. */
  names: readonly string[];
  /** Articles that have it. */
  articles: number;
}

/**
 * The values of a field that a name means: those called exactly so, or else those of whose name all its words are words,
 * or else beginnings of words. Case, umlauts and language of the interface do not matter.
 *
 * findNamed(catalog, 'country', 'russl') → ['RU']
 */
export function findNamed(
  catalog: Catalog,
  field: Exclude<QueryField, 'date'>,
  name: string,
): string[] {
  const wanted = foldWords(name);
  if (wanted.length === 0) return [];
  const values = listNamed(catalog, field).map(({ id, names }) => ({
    id,
    names: [...names, id].map(foldWords),
  }));
  const tests: ((own: readonly string[]) => boolean)[] = [
    (own) => own.join('') === wanted.join(''),
    (own) => wanted.every((word) => own.includes(word)),
    (own) => wanted.every((word) => own.some((each) => each.startsWith(word))),
  ];
  const found = tests.map((test) => values.filter(({ names }) => names.some(test)));
  return (found.find((each) => each.length > 0) ?? []).map(({ id }) => id);
}

/** All values of a field with their names in German and English, those of most articles first. */
export function listNamed(catalog: Catalog, field: Exclude<QueryField, 'date'>): NamedValue[] {
  const [german, english] = [createValueNames(catalog, 'de'), createValueNames(catalog, 'en')];
  switch (field) {
    case 'actor':
      return catalog.actors.map(({ id, name, short, articles }) => ({
        id,
        articles,
        names: [name, short],
      }));
    case 'organisation':
      return catalog.organisations.map(({ id, name, articles }) => ({
        id,
        articles,
        names: [name],
      }));
    case 'country':
      return catalog.countries.map(({ code, articles }) => ({
        id: code,
        articles,
        names: [german('countries', code), english('countries', code)],
      }));
    case 'topic':
      return catalog.topics.map(({ id, articles }) => ({
        id,
        articles,
        names: [german('topics', id), english('topics', id)],
      }));
  }
}

function foldWords(name: string): string[] {
  return splitWords(name).map(({ text }) => fold(text));
}
