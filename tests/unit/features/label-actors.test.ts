import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { labelActors } from '#features/network/label-actors.ts';
import { measureName } from '#features/network/measure-name.ts';

const SIZE = { width: 600, height: 400 };
const NAMES = [
  'Xi',
  'Merz',
  'Frank-Walter Steinmeier',
  'Mohammed bin Salman',
  'WWW',
  'İsmet Yılmaz',
];

const places = fc
  .array(
    fc.record({
      x: fc.integer({ min: -20, max: SIZE.width + 20 }),
      y: fc.integer({ min: -20, max: SIZE.height + 20 }),
      radius: fc.integer({ min: 2, max: 20 }),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .map((some) => some.map((place, at) => ({ ...place, id: String(at) })));
const nameActor = (id: string) => NAMES[Number(id) % NAMES.length] ?? '';

const label = (some: { id: string; x: number; y: number; radius: number }[], current?: string) =>
  labelActors({
    places: some,
    nameActor,
    current,
    first: new Set(['1', '2', ...(current === undefined ? [] : [current])]),
    ...SIZE,
  });

describe('the names in a network', () => {
  it('never touch each other, and never leave the picture', () => {
    fc.assert(
      fc.property(places, fc.nat(130), (some, current) => {
        const boxes = label(some, String(current)).map(({ text, x, y, anchor }) => {
          const width = measureName(text);
          const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
          return { left, right: left + width, top: y - 7.5, bottom: y + 7.5 };
        });
        for (const [at, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(-0.01);
          expect(a.right).toBeLessThanOrEqual(SIZE.width + 0.01);
          for (const b of boxes.slice(at + 1)) {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            expect(Math.min(across, down)).toBeLessThan(0.01);
          }
        }
      }),
    );
  });

  it('always have that of the actor one looks at among them, if it is in sight', () => {
    fc.assert(
      fc.property(places, fc.nat(119), (some, at) => {
        const place = some[at % some.length]!;
        fc.pre(place.x >= 0 && place.y >= 0 && place.x <= SIZE.width && place.y <= SIZE.height);
        expect(label(some, place.id)[0]?.id).toBe(place.id);
      }),
    );
  });

  it('have that of a large node even among many small ones', () => {
    const crowd = Array.from({ length: 400 }, (_, at) => ({
      id: String(at),
      x: 10 + (at % 29) * 20,
      y: 10 + Math.floor(at / 29) * 26,
      radius: at === 200 ? 12 : 2,
    }));
    expect(label(crowd).map(({ id }) => id)).toContain('200');
  });

  it('take no more room than is kept for them', () => {
    // As Chromium measured them in Instrument Sans, half-bold, at 12.5 px.
    const measured = {
      i: 3.3,
      r: 5,
      t: 5.2,
      a: 6.9,
      n: 7.7,
      w: 10.1,
      m: 11.8,
      T: 8.3,
      M: 11.3,
      W: 13.5,
    };
    for (const [letter, width] of Object.entries(measured)) {
      expect(measureName(letter)).toBeGreaterThanOrEqual(width);
    }
    expect(measureName('é')).toBe(measureName('e'));
    expect(measureName('習近平')).toBe(3 * measureName('W'));
  });
});
