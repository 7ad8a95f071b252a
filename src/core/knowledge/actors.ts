import type { ActorRow } from './actor-row.ts';
import { AFRICA_ACTORS } from './actors/africa.ts';
import { AMERICAS_ACTORS } from './actors/americas.ts';
import { AUSTRIA_SWITZERLAND_ACTORS } from './actors/austria-switzerland.ts';
import { BALKANS_ACTORS } from './actors/balkans.ts';
import { CENTRAL_ASIA_CAUCASUS_ACTORS } from './actors/central-asia-caucasus.ts';
import { CHINA_ACTORS } from './actors/china.ts';
import { EAST_ASIA_ACTORS } from './actors/east-asia.ts';
import { EASTERN_EUROPE_ACTORS } from './actors/eastern-europe.ts';
import { EUROPEAN_UNION_ACTORS } from './actors/european-union.ts';
import { FRANCE_ACTORS } from './actors/france.ts';
import { GERMANY_ACTORS } from './actors/germany.ts';
import { MIDDLE_EAST_ACTORS } from './actors/middle-east.ts';
import { NORTHERN_EUROPE_ACTORS } from './actors/northern-europe.ts';
import { OCEANIA_ACTORS } from './actors/oceania.ts';
import { RUSSIA_ACTORS } from './actors/russia.ts';
import { SOUTH_ASIA_ACTORS } from './actors/south-asia.ts';
import { SOUTHEAST_ASIA_ACTORS } from './actors/southeast-asia.ts';
import { UKRAINE_BELARUS_ACTORS } from './actors/ukraine-belarus.ts';
import { UNITED_KINGDOM_ACTORS } from './actors/united-kingdom.ts';
import { UNITED_NATIONS_ACTORS } from './actors/united-nations.ts';
import { UNITED_STATES_ACTORS } from './actors/united-states.ts';
import { VATICAN_ACTORS } from './actors/vatican.ts';
import { WESTERN_SOUTHERN_EUROPE_ACTORS } from './actors/western-southern-europe.ts';

/** Every actor the project knows, one row each, by region. */
export const ACTORS: readonly ActorRow[] = [
  ...GERMANY_ACTORS,
  ...AUSTRIA_SWITZERLAND_ACTORS,
  ...UNITED_STATES_ACTORS,
  ...RUSSIA_ACTORS,
  ...UKRAINE_BELARUS_ACTORS,
  ...CHINA_ACTORS,
  ...UNITED_KINGDOM_ACTORS,
  ...FRANCE_ACTORS,
  ...EUROPEAN_UNION_ACTORS,
  ...UNITED_NATIONS_ACTORS,
  ...VATICAN_ACTORS,
  ...NORTHERN_EUROPE_ACTORS,
  ...WESTERN_SOUTHERN_EUROPE_ACTORS,
  ...EASTERN_EUROPE_ACTORS,
  ...BALKANS_ACTORS,
  ...MIDDLE_EAST_ACTORS,
  ...CENTRAL_ASIA_CAUCASUS_ACTORS,
  ...EAST_ASIA_ACTORS,
  ...SOUTH_ASIA_ACTORS,
  ...SOUTHEAST_ASIA_ACTORS,
  ...AFRICA_ACTORS,
  ...AMERICAS_ACTORS,
  ...OCEANIA_ACTORS,
];
