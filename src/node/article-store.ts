import { createHash } from 'node:crypto';

import { analyzeArticle } from '#core/analyze-article.ts';
import type { AnalyzedArticle } from '#core/article.ts';
import type { LeftOutFile } from '#core/corpus/catalog.ts';
import { clampDate } from '#core/dating/clamp-date.ts';

import { readArticles, type ArticleFile } from './read-articles.ts';

/** An article of the folder with its analysis. */
export interface StoredArticle extends ArticleFile {
  analysis: AnalyzedArticle;
  /** Stands for the article in module ids: safe in any address, whatever the file is called. */
  key: string;
}

export interface ArticleStore {
  readonly folder: string;
  /** In the order of their file names; empty before the first refresh. */
  articles(): readonly StoredArticle[];
  leftOut(): readonly LeftOutFile[];
  find(key: string): StoredArticle | undefined;
  /** Reads the folder again, analyses what is new or has another text, and tells whether anything changed. */
  refresh(): Promise<boolean>;
}

/**
 * Keeps the analyses of a folder in memory, so that an edit costs the analysis of one text. No article of it is dated
 * behind `today`, an ISO day.
 */
export function createArticleStore(folder: string, today: string): ArticleStore {
  let stored = new Map<string, StoredArticle>();
  let leftOut: LeftOutFile[] = [];
  return {
    folder,
    articles: () => [...stored.values()],
    leftOut: () => leftOut,
    find: (key) => stored.get(key),
    async refresh() {
      const read = await readArticles(folder);
      const next = new Map(read.articles.map((article) => [keyOf(article.file), article]));
      const before = stored;
      stored = new Map(
        [...next].map(([key, article]) => [key, reuse(before.get(key), article, today)]),
      );
      const same =
        before.size === stored.size &&
        [...stored].every(([key, article]) => before.get(key) === article) &&
        JSON.stringify(leftOut) === JSON.stringify(read.leftOut);
      leftOut = read.leftOut;
      return !same;
    },
  };
}

function reuse(
  known: StoredArticle | undefined,
  article: ArticleFile,
  today: string,
): StoredArticle {
  if (known?.text === article.text) return known;
  const { file, text } = article;
  const analysis = analyzeArticle({ file, text });
  analysis.date = clampDate(analysis.date, today);
  return { ...article, analysis, key: keyOf(file) };
}

/** 64 bits of a hash: no two of a million file names are likely to meet. */
function keyOf(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 16);
}
