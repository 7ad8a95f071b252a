import { setOwnCount } from './own-count.ts';
import { withDatabase } from './own-database.ts';
import { OwnStorageError } from './own-error.ts';
import { hasOwn } from './own-flag.ts';
import { NOTHING_OWN, toArticle, type OwnArticle, type OwnContents } from './own-state.ts';
import { readAll, readMade } from './own-store.ts';
import { ANALYSIS_VERSION } from './own-worker.ts';

export interface LoadedOwn {
  contents: OwnContents;
  /** Whether an earlier version has made what is there, so that it should be made anew. */
  isOutdated: boolean;
}

/** What is stored, as far as it can be read. Never rejects: what is wrong is part of the answer. */
export async function loadOwn(): Promise<LoadedOwn> {
  try {
    const { keys, made } = await withDatabase(readMade);
    if (keys.length === 0) {
      // The browser has thrown the articles away, and nobody needs to look for them again.
      if (hasOwn()) setOwnCount(0);
      return { contents: NOTHING_OWN, isOutdated: false };
    }
    const isOutdated = made?.version !== ANALYSIS_VERSION;
    const { articles, collection } = made ?? { articles: await listTexts(), collection: null };
    return { contents: { articles, problem: null, collection }, isOutdated };
  } catch (error) {
    const problem = error instanceof OwnStorageError ? error.problem : 'broken';
    return { contents: { ...NOTHING_OWN, problem }, isOutdated: false };
  }
}

async function listTexts(): Promise<OwnArticle[]> {
  const { entries } = await withDatabase(readAll);
  return entries.map(({ record }) => toArticle(record));
}
