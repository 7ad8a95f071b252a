import type { AnalyzedArticle } from '#core/article.ts';

import { loadArticle } from './load-article.ts';

// As many as a browser asks one host for at a time.
const AT_ONCE = 6;

interface Progress {
  signal: AbortSignal;
  /** Called after each with the number that has come. */
  onProgress: (done: number) => void;
}

/**
 * The whole analyses of some articles in their order, past the cache of what is being read. Rejects where one does not
 * come, and with the signal's reason once that is aborted.
 */
export async function loadAnalyses(
  ids: readonly string[],
  { signal, onProgress }: Progress,
): Promise<AnalyzedArticle[]> {
  const analyses: AnalyzedArticle[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    signal.throwIfAborted();
    const loaded = await Promise.all(ids.slice(from, from + AT_ONCE).map(loadArticle));
    analyses.push(...loaded.flatMap((each) => (each ? [each.analysis] : [])));
    onProgress(Math.min(from + AT_ONCE, ids.length));
  }
  signal.throwIfAborted();
  return analyses;
}
