import type { QueryClient } from '@tanstack/react-query';

import type { Collection } from '#core/catalog/collection.ts';
import { readStored } from '#data/storage.ts';

/**
 * All a visit without own articles knows of them: their number and, so that every change is one other tabs hear of, a
 * stamp. It is the one part of them that is not loaded on demand.
 */
export const OWN_FLAG = 'depesche.own';

/** Whether there are own articles, or there may be. */
export function hasOwn(): boolean {
  return Number.parseInt(readStored(OWN_FLAG) ?? '') > 0;
}

/** The part that knows more of them, for whoever has use for it. */
export const importOwn = () => import('./join.ts');

/** Shows what another tab has added, removed or made anew; for as long as the page lasts. */
export function followOwn(client: QueryClient): void {
  addEventListener('storage', ({ key }) => {
    if (key === OWN_FLAG) void importOwn().then(({ refreshOwn }) => refreshOwn(client));
  });
}

/** What is bundled with what is the reader's own, where there is any and it can be read; never fails for the latter. */
export async function withOwn<Kind extends keyof Collection>(
  client: QueryClient,
  kind: Kind,
  loading: Promise<Collection[Kind]>,
): Promise<Collection[Kind]> {
  const [bundled, own] = await Promise.all([
    loading,
    hasOwn() ? importOwn().catch(() => null) : null,
  ]);
  return own ? own.joinOwn(client, kind, bundled) : bundled;
}
