import { expect, it } from 'vitest';

import type { MineArticle } from '#core/mine/mine-articles.ts';
import { selectMine } from '#core/mine/select-mine.ts';
import { getSortTime } from '#core/selection/sort-articles.ts';

it('orders by date as the list does, what is not in the collection last and by title', () => {
  const dates = new Map([
    ['until', { latest: '2030-12-31' }],
    ['old', { value: '1950-01-01' }],
    ['new', { value: '2025-08-15' }],
  ]);
  const changedAt = '2026-01-01T00:00:00Z';
  const articles = ['gone b', 'until', 'old', 'gone a', 'new'].map((articleId): MineArticle => ({
    articleId,
    title: articleId,
    mark: { articleId, title: articleId, starredAt: changedAt },
    highlights: [],
    changedAt,
  }));
  const shown = selectMine(articles, {
    query: '',
    show: 'starred',
    sort: 'date',
    timeOf: (id) => getSortTime(dates.get(id) ?? {}),
  });
  expect(shown.map(({ articleId }) => articleId)).toEqual([
    'new',
    'old',
    'until',
    'gone a',
    'gone b',
  ]);
});
