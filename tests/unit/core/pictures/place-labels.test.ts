import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeLabels, type Box } from '#core/pictures/place-labels.ts';

const FRAME = { x: 0, y: 0, width: 100, height: 100 };
const at = (x: number, y: number): Box => ({ x, y, width: 40, height: 10 });

describe('labels', () => {
  it('take the first of their places that is free', () => {
    const labels = [
      { id: 'first', places: [at(0, 0)] },
      { id: 'second', places: [at(10, 5), at(10, 20)] },
      { id: 'third', places: [at(10, 5)] },
    ];
    expect([...placeLabels(labels, FRAME)]).toEqual([
      ['first', at(0, 0)],
      ['second', at(10, 20)],
    ]);
  });

  it('stay in the frame and off what is taken', () => {
    const labels = [{ id: 'only', places: [at(70, 0), at(0, 95), at(0, 0), at(0, 50)] }];
    expect(placeLabels(labels, FRAME, [at(0, 0)]).get('only')).toEqual(at(0, 50));
  });

  it('keep their lines off the words of others, and their words off lines', () => {
    const labels = [
      { id: 'near', places: [at(30, 40)] },
      { id: 'afar', places: [at(0, 0), at(50, 80)], target: { x: 90, y: 90 } },
      { id: 'late', places: [at(55, 82), at(0, 60)] },
    ];
    expect(placeLabels(labels, FRAME).get('afar')).toEqual(at(50, 80));
    expect(placeLabels(labels, FRAME).get('late')).toEqual(at(0, 60));
    const [, afar, late] = labels;
    const lined = placeLabels(
      [afar, { id: 'on it', places: [at(50, 40)] }, late].flatMap((each) => each ?? []),
      FRAME,
    );
    expect(lined.get('afar')).toEqual(at(0, 0));
    expect(lined.has('on it')).toBe(false);
  });

  it('never touch each other', () => {
    const box = fc.record({
      x: fc.integer({ min: 0, max: 60 }),
      y: fc.integer({ min: 0, max: 90 }),
      width: fc.constant(40),
      height: fc.constant(10),
    });
    fc.assert(
      fc.property(fc.array(fc.array(box, { maxLength: 3 }), { maxLength: 20 }), (places) => {
        const labels = places.map((each, id) => ({ id: String(id), places: each }));
        const placed = [...placeLabels(labels, FRAME).values()];
        for (const [first, a] of placed.entries()) {
          for (const b of placed.slice(first + 1)) {
            expect(Math.abs(a.x - b.x) >= 40 || Math.abs(a.y - b.y) >= 10).toBe(true);
          }
        }
      }),
    );
  });
});
