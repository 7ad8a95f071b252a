import * as fc from 'fast-check';

import type { ArticleMark, Highlight, Mine, SavedFilter } from '#core/mine/mine.ts';

const ARTICLES = ['gipfel', 'putsch', 'beben'];

const time = fc
  .integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) })
  .map((at) => new Date(at).toISOString());

const mark: fc.Arbitrary<ArticleMark> = fc
  .record(
    { articleId: fc.constantFrom(...ARTICLES), title: fc.string(), readAt: time, starredAt: time },
    { requiredKeys: ['articleId', 'title', 'readAt'] },
  )
  .map((each) => each);

const highlight: fc.Arbitrary<Highlight> = fc
  .record({
    id: fc.constantFrom('h1', 'h2', 'h3', 'h4'),
    articleId: fc.constantFrom(...ARTICLES),
    title: fc.string(),
    start: fc.nat(40),
    exact: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    prefix: fc.string(),
    suffix: fc.string(),
    note: fc.constantFrom('', 'Wichtig', '=1+1'),
    createdAt: time,
    changedAt: time,
  })
  .map((each) => ({ ...each, end: each.start + each.exact.length }));

const filter: fc.Arbitrary<SavedFilter> = fc.record({
  id: fc.constantFrom('f1', 'f2', 'f3'),
  name: fc.constantFrom('Putin', 'Ohne China'),
  view: fc.constantFrom('?akteure=wladimir-putin', '?laender=-CN'),
  createdAt: time,
});

/** Few ids and articles, so that two of them overlap. */
export const randomMine = (): fc.Arbitrary<Mine> =>
  fc
    .tuple(
      fc.array(mark, { maxLength: 4 }),
      fc.array(highlight, { maxLength: 5 }),
      fc.array(filter, { maxLength: 4 }),
    )
    .map(([marks, highlights, filters]) => ({
      articles: new Map(marks.map((each) => [each.articleId, each])),
      highlights: new Map(highlights.map((each) => [each.id, each])),
      filters: new Map(filters.map((each) => [each.id, each])),
    }));
