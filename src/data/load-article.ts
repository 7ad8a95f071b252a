import type { AnalyzedArticle } from '#core/article.ts';

import { hasOwn, importOwn } from './own/own-flag.ts';

export interface LoadedArticle {
  text: string;
  analysis: AnalyzedArticle;
}

/** One article's text and analysis, bundled or the reader's own; null when there is no such article. */
export async function loadArticle(id: string): Promise<LoadedArticle | null> {
  const bundle = await import('virtual:depesche/articles');
  const { text, analysis } = (await bundle.loadArticle[id]?.()) ?? {};
  if (text !== undefined && analysis !== undefined) return { text, analysis };
  return hasOwn() ? (await importOwn()).findOwn(id) : null;
}
