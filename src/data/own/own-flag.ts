import type { QueryClient } from '@tanstack/react-query';

import type { Collection } from '#core/catalog/collection.ts';
import { readStored, writeStored } from '#data/storage.ts';

/**
 * All a visit without own articles knows of them: their number and, so that every change is one other tabs hear of, a
 * stamp. It is the one part of them that is not loaded on demand.
 */
const KEY = 'depesche.own';

/** Whether there are own articles, or there may be. */
export function hasOwn(): boolean {
  return Number.parseInt(readStored(KEY) ?? '') > 0;
}

/** Keeps the number of own articles; false where the browser did not let us, so that the next visit would not look. */
export function setOwnCount(count: number): boolean {
  const value = `${count} ${Date.now().toString(36)}`;
  writeStored(KEY, value);
  return readStored(KEY) === value;
}

/** Shows what another tab has added, removed or read anew; for as long as the page lasts. */
export function followOwn(client: QueryClient): void {
  addEventListener('storage', ({ key }) => {
    if (key === KEY) void import('./join.ts').then(({ refreshOwn }) => refreshOwn(client));
  });
}

/** What is bundled with what is the reader's own, where there is any and it can be read; never fails for the latter. */
export async function withOwn<Kind extends keyof Collection>(
  client: QueryClient,
  kind: Kind,
  loading: Promise<Collection[Kind]>,
): Promise<Collection[Kind]> {
  const [bundled, join] = await Promise.all([loading, importJoin()]);
  return join ? join.joinOwn(client, kind, bundled) : bundled;
}

/** The part that reads and joins own articles; null without any, or where it does not come. */
export async function importJoin(): Promise<typeof import('./join.ts') | null> {
  return hasOwn() ? import('./join.ts').catch(() => null) : null;
}
