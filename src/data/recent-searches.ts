import { useSyncExternalStore } from 'react';

import { readStored, writeStored } from './storage.ts';

const KEY = 'depesche.searches';
/** What fits below the field without hiding the page. */
const KEPT = 5;
/** Single letters are on their way to a word; nobody wants a pasted text back. */
const LENGTHS = { least: 2, most: 200 };

let searches = parseSearches(readStored(KEY));
const listeners = new Set<() => void>();

/** What was searched for last on this device, the latest first. */
export function useRecentSearches(): readonly string[] {
  return useSyncExternalStore(subscribe, () => searches);
}

/** Puts a search in front of the others; one that was there moves. */
export function rememberSearch(query: string): void {
  const text = query.replace(/\s+/g, ' ').trim();
  if (text.length < LENGTHS.least || text.length > LENGTHS.most || text === searches[0]) return;
  const others = searches.filter((each) => each.toLowerCase() !== text.toLowerCase());
  keep([text, ...others].slice(0, KEPT));
}

export function forgetSearches(): void {
  keep([]);
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

function keep(next: string[]): void {
  searches = next;
  writeStored(KEY, JSON.stringify(searches));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  // Another tab may have searched since.
  const onStorage = (event: StorageEvent) => {
    if (event.key !== KEY) return;
    searches = parseSearches(event.newValue ?? undefined);
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}
