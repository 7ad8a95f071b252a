import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { toDayNumber } from '#core/selection/day-span.ts';
import { planAxis } from '#ui/picture/plan-axis.ts';

it('cuts any time into bars that cover it, each at least a day', () => {
  const day = fc.integer({ min: 0, max: 25_000 });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const { starts, place, ticks } = planAxis([first, last], 'de');
      expect(starts[0]).toBeLessThanOrEqual(first);
      expect(starts.at(-1)).toBeGreaterThan(last);
      expect(starts.every((start, at) => at === 0 || start > (starts[at - 1] ?? 0))).toBe(true);
      expect(starts.every(Number.isInteger)).toBe(true);
      // d3 takes the unit nearest to what was asked for: at most twice as many bars.
      expect(starts.length).toBeLessThanOrEqual(2 * 44 + 4);
      expect([place(starts[0] ?? 0), place(starts.at(-1) ?? 0)]).toEqual([0, 100]);
      expect(ticks.length).toBeGreaterThan(0);
    }),
  );
});

it('names years, months or days below the bars, whichever fit', () => {
  const tell = (from: string, to: string) =>
    planAxis([toDayNumber(from) ?? 0, toDayNumber(to) ?? 0], 'de').ticks.map(({ label }) => label);
  expect(tell('2022-02-24', '2025-08-15')).toEqual(['2023', '2024', '2025']);
  expect(tell('2025-01-10', '2025-06-15')[0]).toMatch(/^Feb|^Jan/);
  expect(tell('2025-01-10', '2025-01-16')[0]).toMatch(/^\d+\.1\.$/);
});
