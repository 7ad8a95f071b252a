/** A part of the world, as a box of degrees. */
export interface Region {
  west: number;
  south: number;
  east: number;
  north: number;
}

export const REGION_NAMES = [
  'world',
  'europe',
  'middle-east',
  'asia',
  'africa',
  'america',
] as const;

export type RegionName = (typeof REGION_NAMES)[number];

/** Cut where newspapers cut; the world has no box of its own. */
export const REGIONS: Readonly<Record<Exclude<RegionName, 'world'>, Region>> = {
  europe: { west: -11, south: 35, east: 42, north: 66 },
  'middle-east': { west: 24, south: 12, east: 64, north: 42 },
  asia: { west: 60, south: -10, east: 148, north: 52 },
  africa: { west: -18, south: -35, east: 52, north: 37 },
  america: { west: -118, south: -55, east: -34, north: 60 },
};

/** As the address names them; the world, which is shown at first, is not in it. */
export const REGION_PARAMS: Readonly<Record<RegionName, string>> = {
  world: '',
  europe: 'europa',
  'middle-east': 'nahost',
  asia: 'asien',
  africa: 'afrika',
  america: 'amerika',
};
