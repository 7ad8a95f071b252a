import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chooseRange, planTime, type TimeItem } from '#core/pictures/plan-time.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dated = day.map((value) => ({ value }));
const bounded = fc
  .tuple(day, day)
  .map(([a, b]) => (a < b ? { earliest: a, latest: b } : { earliest: b, latest: a }));
const items: fc.Arbitrary<TimeItem[]> = fc.array(
  fc.record({
    date: fc.oneof(dated, bounded, fc.constant({})),
    value: fc.integer({ min: 1, max: 50 }),
  }),
  { minLength: 1, maxLength: 40 },
);

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('a plan of time', () => {
  it('loses nothing: what is dated, bounded and undated adds up', () => {
    fc.assert(
      fc.property(items, (all) => {
        const range = chooseRange(all.map(({ date }) => date));
        fc.pre(range !== undefined);
        const { bins, vague, undated } = planTime(all, range);
        const sum = (isIn: (item: TimeItem) => boolean) =>
          add(all.filter(isIn).map(({ value }) => value));
        expect(add(bins.map(({ value }) => value))).toBe(sum(({ date }) => 'value' in date));
        expect(add(bins.map((bin) => bin.vague))).toBeCloseTo(vague.value, 6);
        expect(vague.value).toBe(sum(({ date }) => 'earliest' in date));
        expect(undated).toBe(all.filter(({ date }) => Object.keys(date).length === 0).length);
      }),
    );
  });

  it('has bins without gap or overlap, at most about 180', () => {
    fc.assert(
      fc.property(items, (all) => {
        const range = chooseRange(all.map(({ date }) => date));
        if (!range) return;
        const { bins } = planTime(all, range);
        expect(bins.length).toBeLessThanOrEqual(190);
        bins.slice(1).forEach((bin, at) => {
          const before = Date.parse(bins[at]?.to ?? '');
          expect(Date.parse(bin.from) - before).toBe(86_400_000);
        });
      }),
    );
  });

  it('puts an article into its month', () => {
    const range = { from: '2022-02-24', to: '2025-09-01' };
    const { unit, bins } = planTime([{ date: { value: '2025-08-15' }, value: 9 }], range);
    expect(unit).toBe('month');
    expect(bins.find(({ value }) => value > 0)).toEqual({
      from: '2025-08-01',
      to: '2025-08-31',
      value: 9,
      articles: 1,
      vague: 0,
    });
  });
});

describe('the range of a curve', () => {
  const dates = [{ value: '2020-05-01' }, { value: '2021-05-01' }];

  it('goes back to the first term of office, but not further than a career', () => {
    const term = { office: 'president', of: 'RU' };
    expect(chooseRange(dates, [{ ...term, from: '2012-05-07' }])?.from).toBe('2012-05-07');
    expect(chooseRange(dates, [{ ...term, from: '1950' }])?.from).toBe('1995-05-08');
  });

  it('is four weeks around a single day', () => {
    expect(chooseRange([{ value: '2025-08-15' }])).toEqual({
      from: '2025-08-01',
      to: '2025-08-29',
    });
  });

  it('is not stretched by wide bounds', () => {
    const wide = { earliest: '1945-01-01', latest: '2035-12-31' };
    expect(chooseRange([...dates, wide])?.from).toBe('2020-05-01');
    expect(chooseRange([wide])?.from).toBe('1945-01-01');
    expect(chooseRange([{}])).toBeUndefined();
  });
});
