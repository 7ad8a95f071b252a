import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { groupTicks } from '#core/reading/group-ticks.ts';

describe('groupTicks', () => {
  it('gathers what lies in one band and leaves empty bands out', () => {
    const groups = groupTicks([{ at: 0.9 }, { at: 0.02 }, { at: 0.01 }], 10);
    expect(groups.map(({ ticks }) => ticks.map(({ at }) => at))).toEqual([[0.01, 0.02], [0.9]]);
    expect(groups[1]?.top).toBeCloseTo(0.9);
  });

  it('puts the very end into the last band', () => {
    expect(groupTicks([{ at: 1 }], 4)[0]?.top).toBe(0.75);
  });

  it('puts each tick into exactly one band, and bands never overlap', () => {
    const ticks = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }) }));
    fc.assert(
      fc.property(ticks, fc.integer({ min: 0, max: 60 }), (given, bands) => {
        const groups = groupTicks(given, bands);
        expect(groups.flatMap((group) => group.ticks)).toHaveLength(given.length);
        const tops = groups.map(({ top }) => top);
        expect(new Set(tops).size).toBe(tops.length);
        for (const { top, height, ticks: own } of groups) {
          for (const { at } of own) {
            expect(at).toBeGreaterThanOrEqual(top - 1e-9);
            expect(at).toBeLessThanOrEqual(top + height + 1e-9);
          }
        }
      }),
    );
  });
});
