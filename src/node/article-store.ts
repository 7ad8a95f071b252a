import { createHash } from 'node:crypto';

import { analyzeArticles } from '#core/analyze-article.ts';
import type { AnalyzedArticle } from '#core/article.ts';
import type { LeftOutFile } from '#core/catalog/catalog.ts';
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
      const before = stored;
      stored = analyzeNew(read.articles, before, today);
      const same =
        before.size === stored.size &&
        [...stored].every(([key, article]) => before.get(key) === article) &&
        JSON.stringify(leftOut) === JSON.stringify(read.leftOut);
      leftOut = read.leftOut;
      return !same;
    },
  };
}

/** The articles by their keys, in their order; those of `known` with the same text stay the same objects. */
function analyzeNew(
  articles: readonly ArticleFile[],
  known: ReadonlyMap<string, StoredArticle>,
  today: string,
): Map<string, StoredArticle> {
  const reuse = ({ file, text }: ArticleFile): StoredArticle | undefined => {
    const same = known.get(keyOf(file));
    return same?.text === text ? same : undefined;
  };
  const analyses = analyzeArticles(articles.filter((article) => !reuse(article)));
  return new Map(
    articles.map((article) => {
      const key = keyOf(article.file);
      const same = reuse(article);
      if (same) return [key, same];
      const analysis: AnalyzedArticle = analyses.next().value;
      analysis.date = clampDate(analysis.date, today);
      return [key, { ...article, analysis, key }];
    }),
  );
}

/** 64 bits of a hash: no two of a million file names are likely to meet. */
function keyOf(file: string): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 16);
}
