import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countDays, findExtent } from '#core/selection/count-days.ts';
import { getDayBounds, toDayNumber } from '#core/selection/day-span.ts';
import { findPlaces, spanPlaces } from '#core/selection/span-places.ts';
import { makeRecord } from '#tests/support/make-record.ts';
import { randomArticles } from '#tests/support/random-catalog.ts';

const day = (iso: string) => toDayNumber(iso) ?? Number.NaN;
const STARTS = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'].map(day);

describe('articles over time', () => {
  it('are counted where they are dated and where they may be from', () => {
    const bins = countDays({
      starts: STARTS,
      articles: [
        makeRecord('a', { date: { value: '2025-02-28' } }),
        makeRecord('b', { date: { earliest: '2025-02-10' } }),
        makeRecord('c'),
      ],
      others: [makeRecord('d', { date: { value: '2025-01-31' } })],
    });
    expect(bins.map(({ dated, bounded, otherDated }) => [dated, bounded, otherDated])).toEqual([
      [0, 0, 1],
      [1, 1, 0],
      [0, 1, 0],
    ]);
  });

  it('are spread over their days where many are only bounded', () => {
    const articles = Array.from({ length: 9 }, (_, at) =>
      makeRecord(`a${at}`, { date: { earliest: '2025-01-01', latest: '2025-03-31' } }),
    );
    const bins = countDays({ starts: STARTS, articles, others: [] });
    expect(bins.map(({ bounded }) => Math.round(bounded * 10))).toEqual([31, 28, 31]);
  });

  it('lose none that has a date', () => {
    fc.assert(
      fc.property(randomArticles(), randomArticles(), (articles, others) => {
        const [first, last] = findExtent([...articles, ...others]) ?? [0, 0];
        const starts = [
          first,
          ...[first + 40, first + 500].filter((each) => each <= last),
          last + 1,
        ];
        const bins = countDays({ starts, articles, others });
        const dated = articles.filter(({ date }) => date.value !== undefined).length;
        expect(bins.reduce((sum, bin) => sum + bin.dated, 0)).toBe(dated);
        const bounded = articles.length - dated - articles.filter(isUndated).length;
        const counted = bins.reduce((sum, bin) => sum + bin.bounded, 0);
        expect(counted).toBeGreaterThanOrEqual(bounded - 1e-9);
      }),
    );
  });

  it('have no extent without a date', () => {
    expect(findExtent([makeRecord('a')])).toBeUndefined();
  });
});

const isUndated = ({ date }: ReturnType<typeof makeRecord>) => getDayBounds(date) === undefined;

describe('a span among stretches of days', () => {
  it.each([
    [{}, [0, 3]],
    [{ from: '2025-02-01' }, [1, 3]],
    [{ to: '2025-02-28' }, [0, 2]],
    [{ from: '2020-01-01', to: '2030-01-01' }, [0, 3]],
    [{ from: '2025-02-15', to: '2025-02-28' }, [1.5, 2]],
  ])('%j stands where its days do', (span, [from, to]) => {
    expect(findPlaces(span, STARTS)).toEqual({ from, to });
  });

  it('survives both ways from whole places', () => {
    const place = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(place, place, (a, b) => {
        fc.pre(a !== b);
        const places = { from: Math.min(a, b), to: Math.max(a, b) };
        expect(findPlaces(spanPlaces(places, STARTS), STARTS)).toEqual(places);
      }),
    );
  });

  it('is at least one stretch long and within them', () => {
    expect(spanPlaces({ from: 2, to: 2 }, STARTS)).toEqual({ from: '2025-03-01' });
    expect(spanPlaces({ from: -5, to: 99 }, STARTS)).toEqual({});
  });
});
