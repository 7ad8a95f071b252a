import { keepOffline } from '#data/offline/keep-offline.ts';
import { listenForScrollKeys } from '#ui/scroll-keys.ts';

/** Begins what the page can do without until its first text is there. */
export function beginLater(): void {
  listenForScrollKeys();
  const isSite = import.meta.env.PROD && import.meta.env.MODE !== 'file';
  if (isSite) keepOffline().catch(() => {});
}
