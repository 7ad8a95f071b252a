import { useSyncExternalStore } from 'react';

import { createStoredValue } from './stored-value.ts';

const KEY = 'depesche.searches';
/** What fits below the field without hiding the page. */
const KEPT = 5;
/** Single letters are on their way to a word; nobody wants a pasted text back. */
const LENGTHS = { least: 2, most: 200 };

const searches = createStoredValue(KEY, parseSearches);

/** What was searched for last on this device, the latest first. */
export function useRecentSearches(): readonly string[] {
  return useSyncExternalStore(searches.subscribe, searches.get);
}

/** Puts a search in front of the others; one that was there moves. */
export function rememberSearch(query: string): void {
  const text = query.replace(/\s+/g, ' ').trim();
  const known = searches.get();
  if (text.length < LENGTHS.least || text.length > LENGTHS.most || text === known[0]) return;
  const others = known.filter((each) => each.toLowerCase() !== text.toLowerCase());
  searches.set([text, ...others].slice(0, KEPT));
}

export function forgetSearches(): void {
  searches.set([]);
}

/** Reads stored searches; whatever is none is left out. */
export function parseSearches(source: string | undefined): string[] {
  try {
    const value: unknown = JSON.parse(source ?? '[]');
    if (!Array.isArray(value)) return [];
    return value
      .filter((each): each is string => typeof each === 'string' && each.length <= LENGTHS.most)
      .slice(0, KEPT);
  } catch {
    return [];
  }
}
