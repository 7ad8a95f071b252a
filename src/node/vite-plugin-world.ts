import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { Plugin } from 'vite';

const WORLD = 'virtual:depesche/world';
/** The zero sign keeps other plugins, which expect files, away. */
const RESOLVED = `\0${WORLD}`;

interface Geometry {
  type: string;
  /** ISO 3166-1 numeric; absent where ISO has none. */
  id?: string;
  properties?: { name: string };
  arcs: unknown[];
}

interface Atlas {
  /** Lines as steps from point to point, in whole units of the transform. */
  arcs: [number, number][][];
  transform: { scale: [number, number]; translate: [number, number] };
  objects: { countries: { type: string; geometries: Geometry[] } };
  [rest: string]: unknown;
}

/** What ISO gives no number: Kosovo has a code of its own, the two others belong to a state that has one. */
const UNNUMBERED: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
};
/** The atlas draws who holds the land, this map what is recognised: longitudes, then latitudes. */
const CRIMEA = [32, 37, 44, 46.5] as const;
/** No state, and a third of the picture's height. */
const ANTARCTICA = 'AQ';

/** Offers the outlines of the world's countries (Natural Earth, 1:110 million) under their codes. */
export function worldOutlines(): Plugin {
  return {
    name: 'depesche:world',
    resolveId: (id) => (id === WORLD ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const file = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
      const world = readOutlines(JSON.parse(await readFile(file, 'utf8')) as Atlas);
      return `export const world = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(world))});`;
    },
  };
}

/** The atlas with one geometry a country, its `id` the two letters of ISO 3166-1, or XK; without names. */
export function readOutlines(atlas: Atlas): Atlas {
  const countries = new Map<string, { type: string; id: string; arcs: unknown[] }>();
  for (const geometry of atlas.objects.countries.geometries) {
    const id = codeOf(geometry);
    if (id === ANTARCTICA) continue;
    const parts = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    for (const part of parts as number[][][]) {
      const owner = id === 'RU' && isWithin(atlas, part, CRIMEA) ? 'UA' : id;
      const country = countries.get(owner);
      if (country) country.arcs.push(part);
      else countries.set(owner, { type: 'MultiPolygon', id: owner, arcs: [part] });
    }
  }
  const geometries = [...countries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...atlas, objects: { countries: { type: 'GeometryCollection', geometries } } };
}

function codeOf({ id, properties }: Geometry): string {
  const name = properties?.name ?? '';
  // ICU takes a country's number for an old name of its code.
  const code = id === undefined ? UNNUMBERED[name] : new Intl.Locale(`und-${id}`).region;
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) {
    throw new Error(`The atlas has a country without a code: ${name || id}.`);
  }
  return code;
}

/** Whether a polygon's outer ring lies within a box of degrees. */
function isWithin(
  { arcs, transform: { scale, translate } }: Atlas,
  [ring = []]: number[][],
  [west, east, south, north]: readonly [number, number, number, number],
): boolean {
  return ring.every((signed) => {
    let [x, y] = [0, 0];
    return (arcs[signed < 0 ? ~signed : signed] ?? []).every(([right, up]) => {
      x += right;
      y += up;
      const [longitude, latitude] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      return longitude > west && longitude < east && latitude > south && latitude < north;
    });
  });
}
