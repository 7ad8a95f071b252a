import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { chooseSteps, findStep } from '#core/pictures/choose-steps.ts';

describe('the steps of a picture', () => {
  it.each([
    [0, []],
    [1, [1]],
    [3, [1, 2, 3]],
    [6, [1, 2, 5]],
    [250, [1, 5, 20, 50, 200]],
  ])('for counts up to %s begin at %j', (most, steps) => {
    expect(chooseSteps(most)).toEqual(steps);
  });

  it('are at most five, rise from one, and hold every count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (most) => {
        const steps = chooseSteps(most);
        expect(steps.length).toBeLessThanOrEqual(5);
        expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
        expect(steps[0]).toBe(1);
        expect(findStep(steps, most)).toBe(steps.length - 1);
        expect(findStep(steps, 1)).toBe(0);
        expect(findStep(steps, 0)).toBe(-1);
      }),
    );
  });
});
