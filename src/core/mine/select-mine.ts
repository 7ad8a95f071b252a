import { fold } from '#core/search/fold.ts';

import type { MineArticle } from './mine-articles.ts';

/** What of one's own is shown. */
export const SHOWN = ['all', 'starred', 'highlighted', 'noted', 'read', 'filters'] as const;
export type Shown = (typeof SHOWN)[number];

/** `recent` is what was last done, `date` the articles' own, `title` by the alphabet. */
export const MINE_SORTS = ['recent', 'date', 'title'] as const;
export type MineSort = (typeof MINE_SORTS)[number];

interface Demand {
  /** Words all of which must be in the title, a passage or a note. */
  query: string;
  show: Shown;
  sort: MineSort;
  /** What an article's date counts as, the youngest the most. */
  timeOf: (articleId: string) => number;
}

/**
 * What of one's own is shown, in which order. Where the words are not in the title, only the passages that hold them are
 * left; without words and in "all", an article that was merely read is left out, since it stands in the history.
 *
 * query 'neuanfang' → the articles with that word in a passage or note, with these passages alone
 */
export function selectMine(articles: readonly MineArticle[], demand: Demand): MineArticle[] {
  const { show, sort, timeOf } = demand;
  const words = fold(demand.query).split(/\s+/).filter(Boolean);
  const holds = (text: string) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  const selected = articles.flatMap((article): MineArticle[] => {
    const shown = restrict(article, show);
    if (!shown) return [];
    if (words.length === 0 || holds(shown.title)) return [shown];
    const highlights = shown.highlights.filter(({ exact, note }) =>
      holds(`${shown.title} ${exact} ${note}`),
    );
    return highlights.length > 0 ? [{ ...shown, highlights }] : [];
  });
  const collator = new Intl.Collator('de', { ignorePunctuation: true });
  const byTitle = (a: MineArticle, b: MineArticle) => collator.compare(a.title, b.title);
  if (sort === 'title') return selected.sort(byTitle);
  if (sort === 'recent') return selected;
  return selected.sort((a, b) => {
    const [first, second] = [timeOf(a.articleId), timeOf(b.articleId)];
    // Infinite numbers have no difference.
    return first === second ? byTitle(a, b) : second > first ? 1 : -1;
  });
}

/** The articles that were read, the last one first. */
export function listRead(articles: readonly MineArticle[]): MineArticle[] {
  return articles
    .filter(({ mark }) => mark?.readAt !== undefined)
    .sort((a, b) => (b.mark?.readAt ?? '').localeCompare(a.mark?.readAt ?? ''));
}

function restrict(article: MineArticle, show: Shown): MineArticle | undefined {
  const { mark, highlights } = article;
  const isStarred = mark?.starredAt !== undefined;
  switch (show) {
    case 'all':
      return isStarred || highlights.length > 0 ? article : undefined;
    case 'starred':
      return isStarred ? article : undefined;
    case 'read':
      return mark?.readAt === undefined ? undefined : article;
    case 'filters':
      return undefined;
    case 'highlighted':
      return highlights.length > 0 ? article : undefined;
    case 'noted': {
      const noted = highlights.filter(({ note }) => note !== '');
      return noted.length > 0 ? { ...article, highlights: noted } : undefined;
    }
  }
}
