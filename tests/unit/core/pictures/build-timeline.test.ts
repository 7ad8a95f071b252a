import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ListRecord } from '#core/catalog/catalog.ts';
import { buildTimeline, chooseExtent, heightOf } from '#core/pictures/build-timeline.ts';
import { fromDayNumber, getDayBounds } from '#core/selection/day-span.ts';
import { makeRecord } from '#tests/support/make-record.ts';

/** Four years from 2020 on. */
const STARTS = [18_262, 18_628, 18_993, 19_358, 19_723];
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const day = fc.integer({ min: 18_000, max: 20_000 });
const date = fc.oneof(
  day.map((value) => ({ value: fromDayNumber(value) })),
  fc.tuple(day, day).map(([a, b]) => ({
    earliest: fromDayNumber(Math.min(a, b)),
    latest: fromDayNumber(Math.max(a, b)),
  })),
  day.map((earliest) => ({ earliest: fromDayNumber(earliest) })),
  fc.constant({}),
);
const articles = fc
  .array(fc.record({ date, topics: fc.subarray(['war', 'trade'] as const) }), { maxLength: 30 })
  .map((records) =>
    records.map((parts, at) => makeRecord(`a${at}`, { ...parts, topics: [...parts.topics] })),
  );

const mayBeWithin = ({ date: bounds }: ListRecord) => {
  const [first, last] = getDayBounds(bounds) ?? [0, 0];
  return last >= 18_262 && first < 19_723;
};

describe('a timeline', () => {
  it('counts every article once', () => {
    fc.assert(
      fc.property(articles, (some) => {
        const { dated, bounded, undated } = buildTimeline({
          articles: some,
          starts: STARTS,
          facet: 'topics',
          most: 5,
        });
        expect(dated + bounded + undated).toBe(some.length);
      }),
    );
  });

  it('gives the stretches of a row as much as may be from them, where shares are drawn', () => {
    fc.assert(
      fc.property(articles, (some) => {
        const timeline = buildTimeline({
          articles: some,
          starts: STARTS,
          facet: 'topics',
          most: 5,
        });
        fc.pre(!timeline.isWhole);
        expect(sum(timeline.all.map(heightOf))).toBeCloseTo(some.filter(mayBeWithin).length);
        for (const { id, articles: count, bins } of timeline.rows) {
          const having = some.filter(({ topics }) => topics.includes(id as 'war'));
          expect(count).toBe(having.length);
          expect(sum(bins.map(heightOf))).toBeCloseTo(having.filter(mayBeWithin).length);
        }
      }),
    );
  });

  it('draws the most frequent values first, and no more than asked for', () => {
    const some = [
      makeRecord('one', { countries: [['FR', 1]] }),
      makeRecord('two', {
        countries: [
          ['RU', 1],
          ['DE', 3],
        ],
      }),
      makeRecord('three', { countries: [['RU', 2]] }),
    ];
    const { rows } = buildTimeline({ articles: some, starts: STARTS, facet: 'countries', most: 2 });
    expect(rows.map(({ id, articles: count }) => [id, count])).toEqual([
      ['RU', 2],
      ['DE', 1],
    ]);
  });

  it('covers every known day, but not every stray bound', () => {
    const dated = ['2020-03-01', '2022-05-01'].map((value) =>
      makeRecord(value, { date: { value } }),
    );
    const bounded = Array.from({ length: 20 }, (_, at) =>
      makeRecord(`b${at}`, {
        date:
          at === 0
            ? { earliest: '1950-01-01', latest: '1960-01-01' }
            : { earliest: '2021-01-01', latest: '2021-12-31' },
      }),
    );
    const extent = chooseExtent([...dated, ...bounded]) ?? [0, 0];
    expect(extent.map(fromDayNumber)).toEqual(['2020-03-01', '2022-05-01']);
    expect(chooseExtent([makeRecord('undated')])).toBeUndefined();
  });
});
