import type { AnalyzedArticle } from '#core/article.ts';

/**
 * By actor id the name that most articles have for an actor, each spelling its own way; of two with as many, the one
 * met first.
 */
export function chooseNames(analyses: readonly AnalyzedArticle[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, name } of analyses.flatMap(({ actors }) => actors)) {
    const names = counts.get(id) ?? new Map<string, number>();
    counts.set(id, names.set(name, (names.get(name) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([id, names]) => [id, [...names].sort((a, b) => b[1] - a[1])[0]![0]]),
  );
}
