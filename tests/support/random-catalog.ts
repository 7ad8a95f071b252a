import * as fc from 'fast-check';

import { TOPIC_IDS } from '#core/article.ts';
import type { ListRecord } from '#core/corpus/catalog.ts';
import {
  FACETS,
  setValue,
  STATUSES,
  type FacetKey,
  type Filter,
  NO_FILTER,
} from '#core/corpus/filter.ts';

/** Few values of each facet, so that random filters meet random articles. */
export const VALUES: Record<FacetKey, readonly string[]> = {
  actors: ['putin', 'xi', 'trump', 'merz', 'macron'],
  countries: ['RU', 'CN', 'US', 'DE'],
  topics: TOPIC_IDS.slice(0, 4),
  organisations: ['nato', 'eu', 'uno'],
  status: STATUSES,
};

const counts = (values: readonly string[]) =>
  fc
    .uniqueArray(fc.constantFrom(...values))
    .chain((ids) =>
      fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), fc.integer({ min: 1, max: 9 })))),
    );

const record = (): fc.Arbitrary<Omit<ListRecord, 'id'>> =>
  fc.record({
    title: fc.string({ minLength: 1, maxLength: 12 }),
    titleSource: fc.constantFrom('heading' as const, 'sentence' as const),
    excerpt: fc.constant(''),
    date: fc.record(
      { value: fc.constantFrom('2022-02-24', '2024-05-07', '2025-08-15') },
      { requiredKeys: [] },
    ),
    words: fc.integer({ min: 0, max: 2000 }),
    language: fc.constant('de'),
    actors: counts(VALUES.actors),
    countries: counts(VALUES.countries),
    organisations: counts(VALUES.organisations),
    topics: fc.uniqueArray(fc.constantFrom(...TOPIC_IDS.slice(0, 4))),
    status: fc.subarray([...STATUSES]),
  });

export const randomArticles = (): fc.Arbitrary<ListRecord[]> =>
  fc
    .array(record(), { maxLength: 25 })
    .map((records) => records.map((each, at) => ({ ...each, id: `a${at}` })));

/** Any filter the page can be brought to by clicks. */
export const randomFilter = (): fc.Arbitrary<Filter> =>
  fc
    .tuple(
      fc.array(
        fc
          .constantFrom(...FACETS)
          .chain((facet) =>
            fc.tuple(
              fc.constant(facet),
              fc.constantFrom(...VALUES[facet]),
              fc.constantFrom('with' as const, 'without' as const, 'neutral' as const),
            ),
          ),
        { maxLength: 6 },
      ),
      fc.subarray([...FACETS]),
    )
    .map(([steps, anyFacets]) => {
      const filter = steps.reduce<Filter>(
        (rest, [facet, id, state]) => ({ ...rest, [facet]: setValue(rest[facet], id, state) }),
        NO_FILTER,
      );
      return anyFacets.reduce<Filter>(
        (rest, facet) =>
          rest[facet].with.length > 1
            ? { ...rest, [facet]: { ...rest[facet], mode: 'any' } }
            : rest,
        filter,
      );
    });
