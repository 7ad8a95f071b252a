import type { PlaceRow } from './place-row.ts';
import { AFRICA_PLACES } from './places/africa.ts';
import { AMERICAS_PLACES } from './places/americas.ts';
import { ASIA_PLACES } from './places/asia.ts';
import { EUROPE_PLACES } from './places/europe.ts';
import { GERMANY_AUSTRIA_SWITZERLAND_PLACES } from './places/germany-austria-switzerland.ts';
import { MIDDLE_EAST_PLACES } from './places/middle-east.ts';
import { OCEANIA_PLACES } from './places/oceania.ts';
import { RUSSIA_UKRAINE_PLACES } from './places/russia-ukraine.ts';
import { WATERS_AND_MOUNTAINS_PLACES } from './places/waters-and-mountains.ts';

/**
 * Every place the project knows: capitals, large cities, regions, waters, mountains, and the sites that news tells of.
 * A name stands in one row only; of two towns of the same name the one that news means more often is there.
 *
 * PLACES.find(([name]) => name === 'Kiew') → ['Kiew', 'UA', 'city', 'Kyjiw, Kyiv']
 */
export const PLACES: readonly PlaceRow[] = [
  ...GERMANY_AUSTRIA_SWITZERLAND_PLACES,
  ...EUROPE_PLACES,
  ...RUSSIA_UKRAINE_PLACES,
  ...MIDDLE_EAST_PLACES,
  ...ASIA_PLACES,
  ...AFRICA_PLACES,
  ...AMERICAS_PLACES,
  ...OCEANIA_PLACES,
  ...WATERS_AND_MOUNTAINS_PLACES,
];
