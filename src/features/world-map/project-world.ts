import { geoArea, geoAzimuthalEqualArea, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPoint, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as Polygons,
  Topology,
} from 'topojson-specification';

import { SMALL_COUNTRIES } from '#core/knowledge/small-countries.ts';

import { REGIONS, type Region, type RegionName } from './regions.ts';

/** A country as it is drawn. */
export interface Shape {
  code: string;
  /** Outline as path data; absent for a country shown as a dot. */
  path?: string;
  /** Middle of its largest part, and how wide that is. */
  x: number;
  y: number;
  span: number;
}

/** The countries that are in sight, in CSS pixels. */
export interface ProjectedWorld {
  shapes: Shape[];
  width: number;
  height: number;
}

type World = Topology<{ countries: GeometryCollection }>;

// Chukotka stays with Asia.
const EDGE = -11;
/** Where land ends: Hawaii, Alaska, Greenland, Cape Horn, Niue and the Chukchi Sea. */
const WORLD_ENDS: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-162, 20],
    [-168, 60],
    [-40, 83],
    [-70, -56],
    [190.6, -16],
    [190, 66],
  ],
};
/** Height of the world without Antarctica, and of every region, in its width. */
const WORLD_HEIGHT = 0.47;
const REGION_HEIGHT = 0.66;
const HIGHEST_REGION = 620;
/** What is smaller, in square pixels, is a dot that can be seen and pressed, in a wide picture and in a narrow one. */
const DOT_AREAS = { wide: 30, narrow: 4 };
/** Below it dots would cover the land. */
const WIDE = 600;

/**
 * Draws a part of the world in so many pixels; every country keeps its share of the area.
 *
 * France → its outline, and the middle of the part in Europe
 */
export function projectWorld(world: World, region: RegionName, width: number): ProjectedWorld {
  const height =
    region === 'world'
      ? Math.round(width * WORLD_HEIGHT)
      : Math.round(Math.min(width * REGION_HEIGHT, HIGHEST_REGION));
  const projection = chooseProjection(region, width, height);
  const toPath = geoPath(projection).digits(1);
  const dotArea = DOT_AREAS[width < WIDE ? 'narrow' : 'wide'];
  const outlined = world.objects.countries.geometries.flatMap((geometry): Shape[] => {
    // Without the borders inside: a country may be drawn in pieces.
    const country = merge(world, [geometry as Polygons]);
    const largest = findLargest(country);
    const [x, y] = toPath.centroid(largest);
    if (!(x >= 0 && x <= width && y >= 0 && y <= height)) return [];
    const path = toPath(country);
    const isDot = path === null || toPath.area(largest) < dotArea;
    const [[left], [right]] = toPath.bounds(largest);
    return [{ code: String(geometry.id), ...(!isDot && { path }), x, y, span: right - left }];
  });
  const dots = Object.entries(SMALL_COUNTRIES).flatMap(([code, place]): Shape[] => {
    const [x, y] = projection([...place]) ?? [-1, -1];
    return x >= 0 && x <= width && y >= 0 && y <= height ? [{ code, x, y, span: 0 }] : [];
  });
  return { shapes: [...outlined, ...dots], width, height };
}

function chooseProjection(name: RegionName, width: number, height: number): GeoProjection {
  if (name === 'world') {
    return geoEqualEarth().rotate([EDGE, 0]).fitSize([width, height], WORLD_ENDS);
  }
  const region = REGIONS[name];
  const middle = [(region.west + region.east) / 2, (region.south + region.north) / 2] as const;
  return geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .fitSize([width, height], outlineOf(region))
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

/** Points along the edges: a box of degrees has no straight lines on a map. */
function outlineOf({ west, south, east, north }: Region): MultiPoint {
  const steps = Array.from({ length: 13 }, (_, at) => at / 12);
  const coordinates = steps.flatMap((share) => [
    [west + share * (east - west), south],
    [west + share * (east - west), north],
    [west, south + share * (north - south)],
    [east, south + share * (north - south)],
  ]);
  return { type: 'MultiPoint', coordinates };
}

function findLargest(country: MultiPolygon): MultiPolygon {
  const parts = country.coordinates.map((part): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: [part],
  }));
  return parts.reduce(
    (best, part) => (geoArea(part) > geoArea(best) ? part : best),
    parts[0] ?? country,
  );
}
