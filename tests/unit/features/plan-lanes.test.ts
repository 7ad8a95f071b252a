import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findOverlaps } from '#features/mine/passages/find-overlaps.ts';
import { planLanes, type Extent } from '#features/mine/passages/plan-lanes.ts';

const extent = (top: number, bottom: number, sign?: number): Extent => ({ top, bottom, sign });

describe('lines beside passages', () => {
  it('stand alone where no other passage is', () => {
    const plans = planLanes([extent(0, 60), extent(90, 120)]);
    expect(plans.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('have a lane each where three passages overlap', () => {
    const plans = planLanes([extent(0, 90), extent(30, 120), extent(60, 150)]);
    expect(plans.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  it('have a lane each where passages touch within a line', () => {
    const plans = planLanes([extent(0, 25), extent(0, 25)]);
    expect(plans.map(({ lane }) => lane)).toEqual([0, 1]);
  });

  it('take a lane again that has become free', () => {
    const plans = planLanes([extent(0, 200), extent(0, 50), extent(100, 150)]);
    expect(plans.map(({ lane, lanes }) => [lane, lanes])).toEqual([
      [0, 2],
      [1, 2],
      [1, 2],
    ]);
  });

  it('never lie on each other, nor do the signs of notes, unless more than four overlap', () => {
    const some = fc.record({
      top: fc.nat(400),
      height: fc.integer({ min: 24, max: 90 }),
      hasNote: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (list) => {
        const extents = list.map(({ top, height, hasNote }) =>
          extent(top, top + height, hasNote ? top + 3 : undefined),
        );
        const plans = planLanes(extents);
        plans.forEach((plan, at) => {
          expect(plan.lane).toBeLessThan(plan.lanes);
          for (let other = 0; other < at; other += 1) {
            const [a, b] = [extents[at]!, extents[other]!];
            const areApart = a.bottom <= b.top || b.bottom <= a.top;
            expect(areApart || plan.lane !== plans[other]!.lane).toBe(true);
            const [one = -Infinity, two = Infinity] = [plan.sign, plans[other]!.sign];
            expect(Math.abs(one - two)).toBeGreaterThanOrEqual(14);
          }
        });
      }),
    );
  });
});

describe('what is marked more than once', () => {
  it('is found once, however often', () => {
    const spans = [
      { start: 0, end: 30 },
      { start: 10, end: 40 },
      { start: 20, end: 50 },
    ];
    expect(findOverlaps(spans)).toEqual([{ start: 10, end: 40 }]);
  });

  it('is what a count of each place gives', () => {
    const spans = fc.array(
      fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 15 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(spans, (list) => {
        const all = list.map(({ start, length }) => ({ start, end: start + length }));
        const isIn = (at: number) => all.filter(({ start, end }) => start <= at && at < end);
        const found = findOverlaps(all);
        for (let at = 0; at < 60; at += 1) {
          const isFound = found.some(({ start, end }) => start <= at && at < end);
          expect(isFound).toBe(isIn(at).length > 1);
        }
      }),
    );
  });
});
