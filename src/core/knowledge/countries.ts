import { AFRICA_COUNTRIES } from './countries/africa.ts';
import { AMERICAS_COUNTRIES } from './countries/americas.ts';
import { ASIA_COUNTRIES } from './countries/asia.ts';
import { EUROPE_COUNTRIES } from './countries/europe.ts';
import { FORMER_COUNTRIES } from './countries/former.ts';
import { OCEANIA_COUNTRIES } from './countries/oceania.ts';
import type { CountryRow } from './country-row.ts';

/**
 * Every state and territory of ISO 3166-1, Kosovo (XK), and the former states that news still names. The order is by
 * continent; a code stands once.
 *
 * COUNTRIES.find(({ code }) => code === 'RU')?.seats → "Kreml"
 */
export const COUNTRIES: readonly CountryRow[] = [
  ...EUROPE_COUNTRIES,
  ...ASIA_COUNTRIES,
  ...AFRICA_COUNTRIES,
  ...AMERICAS_COUNTRIES,
  ...OCEANIA_COUNTRIES,
  ...FORMER_COUNTRIES,
];
