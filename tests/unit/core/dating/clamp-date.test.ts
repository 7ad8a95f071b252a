import { expect, test } from 'vitest';

import { analyzeArticle } from '#core/analyze-article.ts';
import type { ArticleDate } from '#core/article.ts';
import { clampDate } from '#core/dating/clamp-date.ts';

const TODAY = '2026-11-22';

const ESTIMATED: ArticleDate = {
  earliest: '2026-03-01',
  latest: '2031-12-31',
  evidence: [
    { start: 0, end: 4, rule: 'date-youngest-year', note: 'a', bound: 'earliest' },
    { start: 0, end: 4, rule: 'date-freshness', note: 'b', bound: 'latest' },
  ],
};

test('no article is younger than the day on which it is at hand', () => {
  const { earliest, latest, evidence } = clampDate(ESTIMATED, TODAY);
  expect([earliest, latest]).toEqual(['2026-03-01', TODAY]);
  expect(evidence.map(({ rule, bound }) => [rule, bound])).toEqual([
    ['date-youngest-year', 'earliest'],
    ['date-at-hand', 'latest'],
  ]);
  expect(evidence[1]?.day).toBe(TODAY);
});

test.each<[string, ArticleDate]>([
  ['a stated day', { value: '2027-01-01', evidence: [] }],
  ['an open end', { earliest: '2020-01-01', evidence: [] }],
  ['an end that is past', { earliest: '2020-01-01', latest: '2021-01-01', evidence: [] }],
  ['that very day as the end', { latest: TODAY, evidence: [] }],
  ['bounds behind that day', { earliest: '2027-01-01', latest: '2028-01-01', evidence: [] }],
])('%s stays', (_, date) => {
  expect(clampDate(date, TODAY)).toBe(date);
});

test('an estimate from the words of a text is brought forward', () => {
  const text = 'Im März 2026 reiste Xi Jinping nach Moskau. Dort traf er Wladimir Putin.';
  const { date } = analyzeArticle({ file: 'a.txt', text });
  expect(date.latest! > TODAY).toBe(true);
  expect(clampDate(date, TODAY).latest).toBe(TODAY);
});
