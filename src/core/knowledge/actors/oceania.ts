import type { ActorRow } from '#core/knowledge/actor-row.ts';

/**
 * Actors of AU, NZ and the island states of the Pacific.
 * Sections by country, the often-named first; an office without an end is still held in November 2026.
 */
export const OCEANIA_ACTORS: readonly ActorRow[] = [
  // AU
  [
    'Anthony Albanese',
    'AU',
    'm',
    'prime-minister 2022-05-23/, opposition-leader 2019-05-30/2022-05-23, party-leader@labor 2019-05-30/',
  ],
  ['Scott Morrison', 'AU', 'm', 'prime-minister 2018-08-24/2022-05-23'],
  // NZ
  ['Jacinda Ardern', 'NZ', 'f', 'prime-minister 2017-10-26/2023-01-25'],
];
