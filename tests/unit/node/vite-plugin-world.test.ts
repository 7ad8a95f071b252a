import { geoBounds } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';

import { COUNTRIES } from '#core/knowledge/countries.ts';
import { SMALL_COUNTRIES } from '#core/knowledge/small-countries.ts';
import { projectWorld } from '#features/world-map/project-world.ts';
import { REGION_NAMES } from '#features/world-map/regions.ts';

const { world } = await import('virtual:depesche/world');

const known = new Set(COUNTRIES.map(({ code }) => code));
const outlined = world.objects.countries.geometries.map(({ id }) => String(id));

describe('the outlines of the world', () => {
  it('bear codes the tables know, each once', () => {
    expect(outlined.filter((code) => !known.has(code))).toEqual([]);
    expect(new Set(outlined).size).toBe(outlined.length);
    expect(outlined).toEqual(expect.arrayContaining(['XK', 'TW', 'PS', 'EH']));
  });

  it('and the dots leave out only Antarctica and what nobody lives in, or is no more', () => {
    const drawn = new Set([...outlined, ...Object.keys(SMALL_COUNTRIES)]);
    const missing = [...known].filter((code) => !drawn.has(code));
    expect(missing.sort()).toEqual(['AQ', 'BV', 'CS', 'DD', 'HM', 'SU', 'UM', 'YU']);
    expect(outlined.filter((code) => code in SMALL_COUNTRIES)).toEqual([]);
    expect(Object.keys(SMALL_COUNTRIES).filter((code) => !known.has(code))).toEqual([]);
  });

  it.each(REGION_NAMES)('lie in the picture: %s', (region) => {
    const { shapes, width, height } = projectWorld(world, region, 800);
    expect(shapes.length).toBeGreaterThan(10);
    for (const { x, y } of shapes) {
      expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
    }
  });

  it('put every country that has a place into the picture of the world', () => {
    const codes = projectWorld(world, 'world', 390).shapes.map(({ code }) => code);
    expect(codes.sort()).toEqual([...outlined, ...Object.keys(SMALL_COUNTRIES)].sort());
  });

  it('show the Crimea as part of Ukraine', () => {
    const ukraine = world.objects.countries.geometries.filter(({ id }) => id === 'UA');
    const [[, south], [east]] = geoBounds(
      feature(world, { ...world.objects.countries, geometries: ukraine }),
    );
    expect(south).toBeLessThan(45);
    expect(east).toBeLessThan(41);
  });
});
