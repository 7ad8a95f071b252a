import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { findNeighbour, isDirection, type Direction } from '#core/pictures/find-neighbour.ts';

const CITIES = [
  { id: 'berlin', x: 0, y: 0 },
  { id: 'warsaw', x: 50, y: 2 },
  { id: 'moscow', x: 160, y: -30 },
  { id: 'madrid', x: -120, y: 110 },
  { id: 'rome', x: -5, y: 105 },
];

describe('the next spot', () => {
  it.each<[string, Direction, string | undefined]>([
    ['berlin', 'ArrowRight', 'warsaw'],
    ['warsaw', 'ArrowRight', 'moscow'],
    ['berlin', 'ArrowDown', 'rome'],
    ['warsaw', 'ArrowLeft', 'berlin'],
    ['moscow', 'ArrowRight', undefined],
    ['nowhere', 'ArrowUp', undefined],
  ])('from %s by %s is %s', (from, direction, next) => {
    expect(findNeighbour(CITIES, from, direction)).toBe(next);
  });

  it('lies in the direction asked for', () => {
    const spot = fc.record({ x: fc.integer(), y: fc.integer() });
    fc.assert(
      fc.property(fc.array(spot, { minLength: 2 }), (places) => {
        const spots = places.map((place, at) => ({ id: String(at), ...place }));
        const next = spots.find(({ id }) => id === findNeighbour(spots, '0', 'ArrowRight'));
        expect(next === undefined || next.x > (spots[0]?.x ?? 0)).toBe(true);
      }),
    );
  });

  it('is asked for by four keys', () => {
    expect(['ArrowUp', 'Enter', 'toString'].map(isDirection)).toEqual([true, false, false]);
  });
});
