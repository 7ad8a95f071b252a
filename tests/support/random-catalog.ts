import * as fc from 'fast-check';

import { TOPIC_IDS } from '#core/article.ts';
import type { ListRecord } from '#core/catalog/catalog.ts';
import { unpackCompany, type Company } from '#core/catalog/company.ts';
import {
  canBeNear,
  FACETS,
  ROLES,
  setValue,
  STATUSES,
  TOGETHER,
  UNKNOWN_SOURCE,
  type FacetKey,
  type Filter,
  NO_FILTER,
} from '#core/selection/filter.ts';

import type { NaiveCompany } from './naive-filter.ts';

/** Few values of each facet, so that random filters meet random articles. */
export const VALUES: Record<FacetKey, readonly string[]> = {
  actors: ['putin', 'xi', 'trump', 'merz', 'macron'],
  countries: ['RU', 'CN', 'US', 'DE'],
  topics: TOPIC_IDS.slice(0, 4),
  organisations: ['nato', 'eu', 'uno'],
  sources: ['dpa', 'afp', UNKNOWN_SOURCE],
  status: STATUSES,
};

const counts = (values: readonly string[]) =>
  fc
    .uniqueArray(fc.constantFrom(...values))
    .chain((ids) =>
      fc.tuple(...ids.map((id) => fc.tuple(fc.constant(id), fc.integer({ min: 1, max: 9 })))),
    );

const DAYS = ['2022-02-24', '2024-02-29', '2024-05-07', '2025-08-15', '2026-01-01'] as const;

const day = () => fc.constantFrom(...DAYS);

/** Bounds in their order, either of which may be missing. */
const bounds = () =>
  fc.record({ from: fc.option(day()), to: fc.option(day()) }).map(({ from, to }) => {
    const [first, last] = from !== null && to !== null && from > to ? [to, from] : [from, to];
    return { ...(first !== null && { first }), ...(last !== null && { last }) };
  });

const date = (): fc.Arbitrary<ListRecord['date']> =>
  fc.oneof(
    day().map((value) => ({ value })),
    bounds().map(({ first, last }) => ({
      ...(first !== undefined && { earliest: first }),
      ...(last !== undefined && { latest: last }),
    })),
  );

const record = (): fc.Arbitrary<Omit<ListRecord, 'id'>> =>
  fc.record({
    title: fc.string({ minLength: 1, maxLength: 12 }),
    titleSource: fc.constantFrom('heading' as const, 'sentence' as const),
    excerpt: fc.constant(''),
    date: date(),
    words: fc.integer({ min: 0, max: 2000 }),
    language: fc.constant('de'),
    actors: counts(VALUES.actors),
    countries: counts(VALUES.countries),
    organisations: counts(VALUES.organisations),
    topics: fc.uniqueArray(fc.constantFrom(...TOPIC_IDS.slice(0, 4))),
    status: fc.subarray([...STATUSES]),
    main: fc.subarray([0, 1, 2, 3, 4]),
    sources: fc.subarray(['dpa', 'afp']),
  });

export const randomArticles = (): fc.Arbitrary<ListRecord[]> =>
  fc.array(record(), { maxLength: 25 }).map((records) =>
    records.map(({ main = [], sources = [], ...rest }, at) => ({
      ...rest,
      id: `a${at}`,
      main: main.filter((place) => place < rest.actors.length),
      ...(sources.length > 0 && { sources }),
    })),
  );

/** Who stands where in up to 25 articles. */
export const randomCompany = (): fc.Arbitrary<NaiveCompany> =>
  fc
    .array(
      fc.array(
        fc.array(fc.subarray([...VALUES.actors], { minLength: 1 }), { minLength: 1, maxLength: 3 }),
        {
          maxLength: 3,
        },
      ),
      { maxLength: 25 },
    )
    .map((articles) => Object.fromEntries(articles.map((each, at) => [`a${at}`, each])));

/** The same, as the page has it. */
export function packCompany(company: NaiveCompany): Company {
  const position = (id: string) => VALUES.actors.indexOf(id).toString(36);
  return unpackCompany({
    ids: Object.keys(company),
    actors: [...VALUES.actors],
    sentences: Object.values(company).map((paragraphs) =>
      paragraphs
        .map((sentences) => sentences.map((ids) => ids.map(position).join(' ')).join(','))
        .join(';'),
    ),
  });
}

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
      bounds(),
      fc.constantFrom(...ROLES),
      fc.constantFrom(...TOGETHER),
    )
    .map(([steps, anyFacets, { first, last }, role, together]) => {
      const filter = steps.reduce<Filter>(
        (rest, [facet, id, state]) => ({ ...rest, [facet]: setValue(rest[facet], id, state) }),
        NO_FILTER,
      );
      const chosen = anyFacets.reduce<Filter>(
        (rest, facet) =>
          rest[facet].with.length > 1
            ? { ...rest, [facet]: { ...rest[facet], mode: 'any' } }
            : rest,
        filter,
      );
      return {
        ...chosen,
        days: {
          ...(first !== undefined && { from: first }),
          ...(last !== undefined && { to: last }),
        },
        role,
        together: canBeNear(chosen.actors) ? together : 'article',
      };
    });
