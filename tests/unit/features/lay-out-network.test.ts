import { describe, expect, it } from 'vitest';

import { fitHeight, fitPlaces, NO_ZOOM } from '#features/network/fit-places.ts';
import { layOutNetwork } from '#features/network/lay-out-network.ts';

const ACTORS = Array.from({ length: 24 }, (_, at) => `a${at}`);
const NETWORK = {
  nodes: ACTORS.map((id, at) => ({ id, articles: at + 1, sentences: 2 })),
  links: ACTORS.slice(1).map((id, at) => ({
    a: ACTORS[Math.floor(at / 3)] ?? '',
    b: id,
    sentences: 1 + (at % 4),
    articles: 1,
  })),
  total: ACTORS.length,
};

const layOut = () => {
  const layout = layOutNetwork(NETWORK, 1.4);
  for (let step = 0; step < layout.steps; step += 1) layout.step();
  return layout.places();
};

describe('the layout of a network', () => {
  it('is the same every time', () => {
    expect(layOut()).toEqual(layOut());
  });

  it('puts no actor on another, and all of them into the picture', () => {
    const size = { width: 390, height: 460 };
    const places = fitPlaces(layOut(), size, NO_ZOOM);
    for (const [at, a] of places.entries()) {
      expect(a.x > 0 && a.x < size.width && a.y > 0 && a.y < size.height).toBe(true);
      for (const b of places.slice(at + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(Math.max(a.radius, b.radius));
      }
    }
  });

  it('grows around the point one zooms to', () => {
    const size = { width: 800, height: 600 };
    const [before] = fitPlaces(layOut(), size, NO_ZOOM);
    const [after] = fitPlaces(layOut(), size, { k: 2, left: -before!.x, top: -before!.y });
    expect(after?.x).toBeCloseTo(before!.x);
    expect(after?.y).toBeCloseTo(before!.y);
  });

  it('asks for no more height than few actors fill', () => {
    const place = (id: string, y: number) => ({ id, x: 0, y, radius: 4 });
    expect(fitHeight([place('a', 0), place('b', 40)], 600)).toBeLessThan(300);
    expect(fitHeight([place('a', 0), place('b', 4000)], 600)).toBe(600);
    expect(fitHeight([place('a', 0)], 100)).toBe(100);
  });
});
