import type { Change } from '#core/mine/mine.ts';
import { readChange } from '#core/mine/read-record.ts';
import { createId } from '#data/create-id.ts';

/**
 * What was changed just before the page was left, and could not be written to the database any more. It is put down where
 * writing takes no time, one entry for each page, and the next page that opens writes it.
 */
export interface Unwritten {
  /** What pages that are gone have left behind, each told once; stays there until `forget`. */
  find: () => Change[];
  /** All that was found or kept so far is in the database. */
  forget: () => void;
  close: () => void;
}

const PREFIX = 'depesche.unwritten.';

/** Keeps what `getPending` gives when the page goes. Never throws: without storage there is nothing to find. */
export function createUnwritten(getPending: () => readonly Change[]): Unwritten {
  const own = PREFIX + createId();
  const known = new Set<string>();
  const keep = () => {
    const pending = getPending();
    if (pending.length === 0) return;
    attempt(() => localStorage.setItem(own, JSON.stringify(pending)));
    known.add(own);
  };
  // Not in every place where this runs does a page come and go.
  const target = typeof window === 'undefined' ? undefined : window;
  target?.addEventListener('pagehide', keep);
  return {
    find: () =>
      listKeys()
        .filter((key) => key !== own && !known.has(key))
        .flatMap((key) => {
          known.add(key);
          return parseChanges(attempt(() => localStorage.getItem(key)) ?? '');
        }),
    forget() {
      for (const key of known) attempt(() => localStorage.removeItem(key));
      known.clear();
    },
    close: () => target?.removeEventListener('pagehide', keep),
  };
}

function listKeys(): string[] {
  const keys = attempt(() =>
    Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? ''),
  );
  return (keys ?? []).filter((key) => key.startsWith(PREFIX));
}

/** Each change that can be read; a page that was rolled back may have left others. */
function parseChanges(source: string): Change[] {
  const entries: unknown = attempt(() => JSON.parse(source));
  return Array.isArray(entries) ? entries.flatMap((entry) => readChange(entry) ?? []) : [];
}

/** Storage may be forbidden or full, and its content anybody's. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
